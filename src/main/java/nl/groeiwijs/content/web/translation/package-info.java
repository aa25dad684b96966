/** Which translations are missing or behind, and a translation beside its original. */
package nl.groeiwijs.content.web.translation;
