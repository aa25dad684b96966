/**
 * The editors' screens around publications, and the shell that all screens of the editors stand in:
 * menu, language, who is signed in. Views stand in {@code webapp/cms/content}.
 */
package nl.groeiwijs.content.web;
