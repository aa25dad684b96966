/**
 * Translations. The Dutch edition of a document is the original; an edition in another language
 * remembers of which revision of it it is the translation.
 */
package nl.groeiwijs.content.domain.translation;
