package nl.groeiwijs.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.LinkKind;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkMailTest {

  private static final String HREF = "https://groeiwijs.example/cms/link/abc";

  private final GreenMail server =
      new GreenMail(ServerSetupTest.SMTP.dynamicPort())
          .withConfiguration(new GreenMailConfiguration().withUser("portal", "geheim"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void anInvitationGoesInTheLanguageOfItsOwner() throws MessagingException, IOException {
    assertThat(mail("", "").send(link(Language.NL, LinkKind.INVITE), HREF)).isTrue();
    assertThat(mail("portal", "geheim").send(link(Language.EN, LinkKind.RESET), HREF)).isTrue();

    MimeMessage invitation = server.getReceivedMessages()[0];
    assertThat(invitation.getSubject()).isEqualTo("Uitnodiging voor de redactie van Groeiwijs");
    assertThat(invitation.getAllRecipients()[0]).hasToString("sanne@school.example");
    assertThat(invitation.getFrom()[0]).hasToString("redactie@groeiwijs.example");
    assertThat(invitation.getContent().toString()).contains("Sanne Ré", HREF, "zeven dagen");
    assertThat(server.getReceivedMessages()[1].getContent().toString()).contains("Hello", HREF);
  }

  @Test
  void withoutMailServerNothingIsSent() {
    MailSettings none = new MailSettings("", 25, "", "", "redactie@groeiwijs.example", true);

    assertThat(new LinkMail(none).send(link(Language.NL, LinkKind.INVITE), HREF)).isFalse();
  }

  @Test
  void whenTheServerDoesNotTakeItTheLinkIsShownInstead() {
    LinkMail mail = mail("", "");
    server.stop();

    assertThat(mail.send(link(Language.NL, LinkKind.INVITE), HREF)).isFalse();
  }

  @Test
  void nothingIsSentInTheClearUnlessThatIsAskedFor() {
    MailSettings strict = settings("", "", true);

    assertThat(new LinkMail(strict).send(link(Language.NL, LinkKind.INVITE), HREF)).isFalse();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private LinkMail mail(String user, String password) {
    return new LinkMail(settings(user, password, false));
  }

  private MailSettings settings(String user, String password, boolean tls) {
    return new MailSettings(
        "127.0.0.1", server.getSmtp().getPort(), user, password, "redactie@groeiwijs.example", tls);
  }

  private static IssuedLink link(Language language, LinkKind kind) {
    AccountView to =
        new AccountView(
            UUID.randomUUID(),
            "Sanne Ré",
            "sanne@school.example",
            language,
            Set.of(Role.AUTHOR),
            true,
            true,
            false,
            false,
            Optional.empty(),
            1);
    return new IssuedLink(to, kind, "/cms/link/abc");
  }
}
