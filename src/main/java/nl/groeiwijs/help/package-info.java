/**
 * Help services and facts: what can go stale, kept as records with a source, a verified-on date and
 * a date of the next check, so that no phone number, opening time or law is typed into prose.
 *
 * <p>A <em>help service</em> is an organisation that a reader can turn to, with its
 * <em>channels</em> (phone, chat, website ...). Each channel and its hours are either verified or
 * still to check. What is to check never leaves {@link
 * nl.groeiwijs.help.application.HelpServiceView}, which is all that a page gets to see.
 *
 * <p>The records are documents ({@code content/hulp}, {@code content/feiten}); where they are kept
 * is for whoever implements {@link nl.groeiwijs.help.application.HelpRegister}.
 */
package nl.groeiwijs.help;
