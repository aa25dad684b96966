/**
 * The one state machine of all kinds of publication: what may be done with an edition, by whom, and
 * why not. A planned step says what the clock will do.
 */
package nl.groeiwijs.content.domain.workflow;
