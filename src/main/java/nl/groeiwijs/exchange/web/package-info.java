/** The doors as protocols have them: servlets and resources for machines. */
package nl.groeiwijs.exchange.web;
