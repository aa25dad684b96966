/**
 * Writing: documents are made, opened and saved; what is being written waits in a working copy per
 * person and tab until it is kept as a revision, and nothing of it is ever thrown away unasked.
 */
package nl.groeiwijs.content.application.editing;
