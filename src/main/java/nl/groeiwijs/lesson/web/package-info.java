/** The school pages. */
package nl.groeiwijs.lesson.web;
