/**
 * The editor's screen: the page with the form, and the doors that its scripts use to save, keep and
 * check while somebody writes. The page is never drawn again under the hands of who writes.
 */
package nl.groeiwijs.content.web.editing;
