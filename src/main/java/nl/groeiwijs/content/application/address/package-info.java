/**
 * Addresses: a publication moves with what hangs under it, and every address that the public knew
 * leads to it for ever after. An old address points at the edition and not at an address, so there
 * are no chains and no loops.
 */
package nl.groeiwijs.content.application.address;
