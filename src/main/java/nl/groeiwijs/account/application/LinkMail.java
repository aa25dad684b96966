package nl.groeiwijs.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** Sends invitations and resets by mail, if a mail server is configured. */
@ApplicationScoped
public class LinkMail {

  private static final Logger LOG = Logger.getLogger(LinkMail.class.getName());
  private static final String PATIENCE_MILLIS = "10000";

  private final MailSettings settings;

  LinkMail() {
    this(null);
  }

  @Inject
  public LinkMail(MailSettings settings) {
    this.settings = settings;
  }

  /**
   * @param href the link with scheme and host
   * @return false when there is no mail server, or it did not take the mail
   */
  public boolean send(IssuedLink link, String href) {
    if (!settings.isUsable()) {
      return false;
    }
    Language language = link.to().language();
    String key = "account.mail." + link.kind().name().toLowerCase(Locale.ROOT);
    try {
      MimeMessage message = new MimeMessage(session());
      message.setFrom(new InternetAddress(settings.from()));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(link.to().email()));
      message.setSubject(Texts.get(language, key + ".subject"), StandardCharsets.UTF_8.name());
      message.setText(
          Texts.get(language, key + ".text", link.to().name(), href),
          StandardCharsets.UTF_8.name());
      Transport.send(message);
      return true;
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "The mail server did not take a link; it is shown instead", e);
      return false;
    }
  }

  private Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls()));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.user(), settings.password());
          }
        });
  }
}
