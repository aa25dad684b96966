/** Takes documents out as a zip, and in again after showing what would change. */
package nl.groeiwijs.content.application.transfer;
