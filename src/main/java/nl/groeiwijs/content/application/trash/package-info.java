/** The trash: what was never public can be put away and taken back; nothing is destroyed. */
package nl.groeiwijs.content.application.trash;
