/** Doing the same to many publications: the form under the list, and the page with the answers. */
package nl.groeiwijs.content.web.bulk;
