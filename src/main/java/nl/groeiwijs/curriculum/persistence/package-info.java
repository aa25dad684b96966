/** The files in which a release arrives, and the tables that keep the one that was imported. */
package nl.groeiwijs.curriculum.persistence;
