/**
 * The shell: the home page, the doors for machines that belong to no product, and their addresses.
 */
package nl.groeiwijs.site;
