/**
 * What differs between two public pages, shown in the page itself: both are rendered as readers see
 * them, cut into blocks of text, and compared block by block and word by word.
 */
package nl.groeiwijs.publishing.web.difference;
