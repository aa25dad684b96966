/** The search page: a GET form, its filters and its results, without script. */
package nl.groeiwijs.search.web;
