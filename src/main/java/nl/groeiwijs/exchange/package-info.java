/**
 * The doors for systems of schools and of others who build with what stands here: the harvest of
 * lessons (OAI-PMH with NL-LOM), the cartridge for a learning environment (Common Cartridge), the
 * core goals (CASE), and the read interface.
 *
 * <p>All of them only read, say the same of a lesson as its page does, set no cookie and count
 * nobody. A wrong request gets the error that its protocol has for it.
 */
package nl.groeiwijs.exchange;
