/**
 * What starts the server from the command line. It runs outside the archive, in a jar of its own
 * beside the server's, and knows nothing of the portal but its address.
 */
package nl.groeiwijs.operations.launch;
