/** What was: revisions, what differs between them, the states that an edition was in. */
package nl.groeiwijs.content.application.history;
