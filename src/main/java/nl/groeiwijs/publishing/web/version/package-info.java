/**
 * The public archive of a publication: what stood there before, on which day, and what changed.
 * Readers, journalists and researchers ask for it, and the law on public archives does too.
 */
package nl.groeiwijs.publishing.web.version;
