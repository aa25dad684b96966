/**
 * What the public sees: publishing through the gate, by hand or by the clock, withdrawing,
 * archiving.
 */
package nl.groeiwijs.content.application.release;
