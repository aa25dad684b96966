/** What must be right before the public sees a text, and what may be overruled with a reason. */
package nl.groeiwijs.content.domain.gate;
