/**
 * What the public sees: immutable records of live documents, the lists of them, the addresses, the
 * page cache and the headers of every public answer. It changes nothing in a document.
 */
package nl.groeiwijs.publishing;
