/**
 * Reading by a second pair of eyes: asking for it, comments at a block, approving or sending back.
 */
package nl.groeiwijs.content.application.review;
