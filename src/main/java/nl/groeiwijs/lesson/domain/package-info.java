/** A lesson as a record, and what makes its text a good lesson. */
package nl.groeiwijs.lesson.domain;
