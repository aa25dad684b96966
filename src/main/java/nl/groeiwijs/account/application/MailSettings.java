package nl.groeiwijs.account.application;

/**
 * The mail server.
 *
 * @param host empty when there is none
 * @param user empty when the server asks for none
 * @param from address that mail comes from
 * @param tls true when nothing may be sent without STARTTLS
 */
public record MailSettings(
    String host, int port, String user, String password, String from, boolean tls) {

  boolean isUsable() {
    return !host.isBlank() && !from.isBlank();
  }
}
