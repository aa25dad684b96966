/**
 * Publications as text: the document (front matter and body), its editions per language, their
 * immutable revisions, the kinds, and the way in from files. A <em>document</em> is a subject with
 * an id that is never reused; an <em>edition</em> is that document in one language; a
 * <em>revision</em> is the whole text of an edition at one moment.
 */
package nl.groeiwijs.content;
