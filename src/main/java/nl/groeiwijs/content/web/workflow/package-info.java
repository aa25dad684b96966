/**
 * The editors' screens around the life of a publication: where it stands and what can be done,
 * comments, history, the overview of a day's work, agenda, trash and audit log.
 */
package nl.groeiwijs.content.web.workflow;
