/**
 * What the editors' screens with plain HTML forms have in common: one address shows the screen and
 * takes its forms, a rule that says no is said on the same screen, and what went well leads on.
 */
package nl.groeiwijs.content.web.form;
