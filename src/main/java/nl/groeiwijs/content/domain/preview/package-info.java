/**
 * Showing what is not public to somebody without an account, for a while: a preview to look at, or
 * a fact check on which an expert leaves remarks.
 */
package nl.groeiwijs.content.domain.preview;
