/** The public pages for teachers. */
package nl.groeiwijs.lesson.web;
