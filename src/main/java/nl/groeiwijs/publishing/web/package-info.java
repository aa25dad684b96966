/**
 * The way of a public request: headers, page cache, router, page, view. A page bean says what it
 * found before any view is built, so that a missing page is a 404 and never half a page.
 */
package nl.groeiwijs.publishing.web;
