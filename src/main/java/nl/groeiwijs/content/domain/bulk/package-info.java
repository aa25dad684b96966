/** Doing the same to many editions at once: each by itself, each with an answer of its own. */
package nl.groeiwijs.content.domain.bulk;
