/** Showing a draft to somebody without an account: the links, and what was said through them. */
package nl.groeiwijs.content.web.preview;
