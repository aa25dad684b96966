package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How links reach people: by mail, and for who lost everything from the console. */
class AccountLinksIT {

  private static final Pattern LINK = Pattern.compile("http://[^/]+(/cms/link/\\S+)");
  private static final Pattern RECOVERY =
      Pattern.compile("new way in for \\S+ within an hour: http://[^/]+(/cms/link/\\S+)");

  private final GreenMail mail =
      new GreenMail(ServerSetupTest.SMTP.dynamicPort())
          .withConfiguration(new GreenMailConfiguration().withUser("portal", "geheim"));

  private PortalProcess.Place place;
  private PortalProcess portal;

  @BeforeEach
  void start() {
    mail.start();
    place =
        PortalProcess.Place.fresh("links")
            .withFewTexts()
            .with(
                "portal.smtp.host=127.0.0.1",
                "portal.smtp.port=" + mail.getSmtp().getPort(),
                "portal.smtp.user=portal",
                "portal.smtp.password=geheim",
                "portal.smtp.from=redactie@groeiwijs.example",
                "portal.smtp.tls=false");
    portal = PortalProcess.start(place);
  }

  @AfterEach
  void stop() {
    portal.close();
    mail.stop();
  }

  @Test
  void anInvitationComesByMailAndTheOnlyAdministratorComesBackByTheConsole()
      throws MessagingException, IOException {
    Editor keeper = editor("Bea", "acht stille molens");
    EditorClient administrator = keeper.arrive(Editors.setUpPath(portal.console()));
    isInvitedByMail(administrator, editor("Cor", "negen dappere egels"));
    comesBackByTheConsole(keeper, administrator);
  }

  private Editor editor(String name, String passphrase) {
    return new Editor(
        name, name.toLowerCase(Locale.ROOT) + "@redactie.example", passphrase, place.address());
  }

  private void isInvitedByMail(EditorClient administrator, Editor editor)
      throws MessagingException, IOException {
    HttpResponse<String> answer =
        administrator.post(
            "/cms/accounts",
            "name",
            editor.name(),
            "email",
            editor.email(),
            "language",
            "nl",
            "role",
            "AUTHOR");
    assertThat(answer.body()).doesNotContain("/cms/link/");
    assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();
    MimeMessage invitation = mail.getReceivedMessages()[0];
    assertThat(invitation.getSubject()).isEqualTo("Uitnodiging voor de redactie van Groeiwijs");
    assertThat(invitation.getAllRecipients()[0]).hasToString(editor.email());

    String link = found(LINK, invitation.getContent().toString());
    assertThat(editor.arrive(link).get("/cms/mijn-account").body()).contains(editor.name());
  }

  private void comesBackByTheConsole(Editor keeper, EditorClient before) {
    portal.close();
    PortalProcess.Place again = place.logging("links-recovery");
    portal = PortalProcess.start(again.with("portal.account.recover=" + keeper.email()));
    String link = found(RECOVERY, portal.console());
    Editor anew = editor("Bea", "tien nieuwe bootjes");
    HttpResponse<String> screen = new EditorClient(place.address()).get(link);
    assertThat(screen.body()).contains(keeper.email());

    EditorClient back = anew.arrive(link);
    assertThat(anew.recoveryCodes()).as("a second factor was set up anew").hasSize(10);
    assertThat(back.get("/cms/accounts").statusCode()).isEqualTo(200);
    assertThat(before.get("/cms/accounts").statusCode()).isEqualTo(302);
    assertThat(new EditorClient(place.address()).get(link).statusCode()).isEqualTo(410);
    String log = back.get("/cms/logboek/csv").body();
    assertThat(List.of(log.split("\r\n")))
        .anyMatch(line -> line.contains("\"console\",\"link van de console gemaakt\",\"Bea\""));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }
}
