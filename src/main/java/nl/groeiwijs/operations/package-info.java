/** Running the portal: the start, its progress, and whether it is ready. */
package nl.groeiwijs.operations;
