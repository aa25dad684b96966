/**
 * Documents as files: a zip in the form of the folder {@code content}, out and in again. The text
 * in a file is the text of a revision to the byte; {@code manifest.txt} says of which revision.
 */
package nl.groeiwijs.content.domain.transfer;
