/** Saved views: states of the list of publications to which somebody gave a name. */
package nl.groeiwijs.content.application.views;
