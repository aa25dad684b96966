/** Finding lessons: one by its address, many by what a teacher needs. */
package nl.groeiwijs.lesson.application;
