/** Importing a release of the curriculum, and asking it questions. */
package nl.groeiwijs.curriculum.application;
