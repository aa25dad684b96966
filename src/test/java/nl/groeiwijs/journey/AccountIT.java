package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.account.domain.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door of the CMS, from outside and over HTTP. */
@ExtendWith(RunningPortal.class)
class AccountIT {

  private static final String SIGN_IN = "/cms/sign-in";

  @Nested
  class WithoutSession {

    @ParameterizedTest
    @CsvSource({
      "/cms/, /cms/sign-in",
      "/cms/accounts, /cms/sign-in?to=%2Fcms%2Faccounts",
      "/cms/publicaties?q=a&staat=concept, /cms/sign-in?to=%2Fcms%2Fpublicaties%3Fq%3Da%26staat%3Dconcept",
      "/cms/bestaat-niet, /cms/sign-in?to=%2Fcms%2Fbestaat-niet",
      "/cms/content/dashboard.xhtml, /cms/sign-in?to=%2Fcms%2Fcontent%2Fdashboard.xhtml"
    })
    void everyScreenLeadsToTheSignIn(String path, String to) {
      HttpResponse<String> answer = new EditorClient().get(path);

      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(location(answer)).isEqualTo(to);
    }

    @Test
    void whatAFormOrAScriptSendsIsToldToSignInElsewhere() {
      EditorClient nobody = new EditorClient();
      HttpResponse<String> form = nobody.post("/cms/mijn-account", "name", "x");
      HttpResponse<String> script =
          nobody.send(
              EditorClient.request("/cms/publicaties")
                  .header("Accept", "application/json")
                  .build());
      HttpResponse<String> partial =
          nobody.send(
              EditorClient.request("/cms/").header("Faces-Request", "partial/ajax").build());

      assertThat(List.of(form, script, partial))
          .allSatisfy(
              answer -> {
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("X-Sign-In")).contains(SIGN_IN);
              });
    }

    @Test
    void ofAProviderThereIsNothingUnlessThePortalIsToldOfOne() {
      assertThat(new EditorClient().get(SIGN_IN).body()).doesNotContain("openid");
      assertThat(new EditorClient().get("/cms/sign-in/openid").statusCode()).isEqualTo(404);
      assertThat(
              location(new EditorClient().get("/cms/sign-in/openid/terug?code=a&state=b&verder=1")))
          .isEqualTo(SIGN_IN);
    }

    @Test
    void theSignInPageSetsNoCookie() {
      assertThat(new EditorClient().get(SIGN_IN).headers().map()).doesNotContainKey("Set-Cookie");
    }
  }

  @Nested
  class OneTimeLinks {

    @Test
    void theSetUpLinkWorksOnce() {
      Editors.administrator();
      String link = Editors.setUpPath();

      assertThat(new EditorClient().get(link).statusCode()).isEqualTo(410);
      assertThat(
              new EditorClient()
                  .post(
                      link,
                      "name",
                      "Eva",
                      "email",
                      "eva@elders.example",
                      "passphrase",
                      "drie koppen thee graag",
                      "chosen",
                      "drie koppen thee graag")
                  .statusCode())
          .isEqualTo(410);
    }

    @Test
    void lookingAtAnInvitationDoesNotUseIt() {
      Editor editor = Editors.newcomer();
      String link = Editors.invitation(editor, Role.AUTHOR);

      assertThat(new EditorClient().get(link).statusCode()).isEqualTo(200);
      assertThat(new EditorClient().get(link).body()).contains(editor.email());
      assertThat(editor.arrive(link).get("/cms/mijn-account").body()).contains(editor.name());
      assertThat(new EditorClient().get(link).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "wachtwoord123", "aapaapaapaap", "collega redactie"})
    void anEasyPassphraseIsRefusedAndTheLinkStaysGood(String easy) {
      Editor editor = Editors.newcomer();
      String link = Editors.invitation(editor, Role.AUTHOR);
      HttpResponse<String> refused =
          new EditorClient().post(link, "passphrase", easy, "chosen", easy);

      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("role=\"alert\"").doesNotContain(easy + "\"");
      assertThat(new EditorClient().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aResetEndsSessionsAndTheOldPassphrase() {
      Editor editor = Editors.invite(Role.AUTHOR);
      EditorClient before = editor.signIn();
      String page = pageOf(editor);
      String link = Editors.issued(Editors.keeper().post(page, "actie", "link"));
      String old = editor.passphrase();
      editor.choose("een heel andere lange zin");
      EditorClient after = editor.arrive(link);

      assertThat(before.get("/cms/mijn-account").statusCode()).isEqualTo(302);
      assertThat(after.get("/cms/mijn-account").statusCode()).isEqualTo(200);
      assertThat(
              new EditorClient()
                  .post(SIGN_IN, "email", editor.email(), "passphrase", old)
                  .statusCode())
          .isEqualTo(422);
    }

    @Test
    void aNewInvitationReplacesTheOldOne() {
      Editor editor = Editors.newcomer();
      String first = Editors.invitation(editor, Role.AUTHOR);
      String second = Editors.issued(Editors.keeper().post(pageOf(editor), "actie", "link"));

      assertThat(new EditorClient().get(first).statusCode()).isEqualTo(410);
      assertThat(new EditorClient().get(second).statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class SignIn {

    @Test
    void aWrongPassphraseAndAnUnknownAddressGetTheSameAnswer() {
      Editor editor = Editors.author();
      HttpResponse<String> wrong =
          new EditorClient()
              .post(SIGN_IN, "email", editor.email(), "passphrase", "niet mijn wachtzin");
      HttpResponse<String> unknown =
          new EditorClient()
              .post(SIGN_IN, "email", "niemand@elders.example", "passphrase", "niet mijn wachtzin");

      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(unknown.statusCode()).isEqualTo(422);
      assertThat(unknown.body().replace("niemand@elders.example", editor.email()))
          .isEqualTo(wrong.body());
    }

    @Test
    void theAuditLogTellsOfItButNotWhatWasTyped() {
      Editor editor = Editors.invite(Role.AUTHOR);
      editor.signIn();
      String typed = "verkeerd-veld-geheim";
      new EditorClient().post(SIGN_IN, "email", typed, "passphrase", "niet mijn wachtzin");
      EditorClient keeper = Editors.keeper();

      assertThat(keeper.get("/cms/logboek/csv?wat=ACCOUNT_SIGNED_IN").body())
          .contains("\"" + editor.name() + "\",\"ingelogd\",\"" + editor.name() + "\"");
      assertThat(keeper.get("/cms/logboek/csv?wat=ACCOUNT_INVITED").body())
          .contains("\"" + editor.name() + "\"")
          .contains("\"Auteur\"");
      assertThat(keeper.get("/cms/logboek?wat=SIGN_IN_FAILED").body()).contains("inloggen mislukt");
      assertThat(keeper.get("/cms/logboek/csv").body()).doesNotContain(typed);
    }

    @Test
    void theSessionCookieIsForTheCmsAndForNobodyElse() {
      Editor editor = Editors.author();
      HttpResponse<String> answer =
          new EditorClient()
              .post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());
      List<String> cookies = answer.headers().allValues("Set-Cookie");

      assertThat(cookies).hasSize(2);
      assertThat(cookies)
          .allSatisfy(
              cookie ->
                  assertThat(cookie)
                      .containsIgnoringCase("Path=/cms")
                      .containsIgnoringCase("HttpOnly")
                      .containsIgnoringCase("SameSite=Strict")
                      .doesNotContainIgnoringCase("Domain="));
    }

    @Test
    void theSessionGetsAnotherIdentifier() {
      EditorClient client = new EditorClient();
      client.get(SIGN_IN + "?taal=en");
      String before = client.cookie("cms");
      Editor editor = Editors.author();
      client.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());

      assertThat(before).isNotEmpty();
      assertThat(client.cookie("cms")).isNotEmpty().isNotEqualTo(before);
      assertThat(client.get("/cms/mijn-account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://elders.example/",
          "//elders.example",
          "/cms//elders.example",
          "/cms/../gids",
          "/gids",
          "/cms\\elders",
          "/cmsx",
          "/cms/sign-in",
          "javascript:alert(1)"
        })
    void itLeadsNowhereElse(String to) {
      Editor editor = Editors.author();
      HttpResponse<String> answer =
          new EditorClient()
              .post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase(), "to", to);

      assertThat(location(answer)).isEqualTo("/cms/");
    }

    @Test
    void itLeadsBackToTheScreenThatWasAskedFor() {
      Editor editor = Editors.author();
      HttpResponse<String> answer =
          new EditorClient()
              .post(
                  SIGN_IN,
                  "email",
                  editor.email(),
                  "passphrase",
                  editor.passphrase(),
                  "to",
                  "/cms/publicaties?q=doktertje");

      assertThat(location(answer)).isEqualTo("/cms/publicaties?q=doktertje");
    }

    @Test
    void whoGuessesMustWaitAndTheOwnerNeedNot() {
      Editor editor = Editors.invite(Role.AUTHOR);
      EditorClient known = new EditorClient();
      known.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());
      known.post("/cms/sign-out");
      EditorClient guesser = new EditorClient();
      for (int i = 0; i < 6; i++) {
        guesser.post(SIGN_IN, "email", editor.email(), "passphrase", "gok nummer " + i);
      }
      HttpResponse<String> stopped =
          guesser.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());
      HttpResponse<String> owner =
          known.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());

      assertThat(stopped.statusCode()).isEqualTo(422);
      assertThat(stopped.body()).contains("Te veel pogingen");
      assertThat(owner.statusCode()).isEqualTo(302);
    }

    @Test
    void noOtherSiteCanSendTheForm() {
      Editor editor = Editors.author();
      HttpResponse<String> answer =
          new EditorClient()
              .send(
                  EditorClient.request(SIGN_IN)
                      .header("Origin", "https://elders.example")
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(HttpRequest.BodyPublishers.ofString("email=" + editor.email()))
                      .build());

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class SecondFactor {

    @Test
    void aPublisherAddsOneBeforeAnythingElse() {
      Editor editor = Editors.newcomer();
      String link = Editors.invitation(editor, Role.PUBLISHER);
      EditorClient client = new EditorClient();
      client.post(link, "passphrase", editor.passphrase(), "chosen", editor.passphrase());

      assertThat(location(client.get("/cms/publicaties"))).isEqualTo("/cms/sign-in/factor");
      assertThat(client.post("/cms/mijn-account", "actie", "everywhere").statusCode())
          .isEqualTo(401);
      assertThat(client.get("/cms/sign-in/factor").statusCode()).isEqualTo(200);
      HttpResponse<String> picture = client.get("/cms/sign-in/factor.png");
      assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
      assertThat(picture.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(client.post("/cms/sign-in/factor", "code", "000000").statusCode()).isEqualTo(422);
      editor.addFactor(client);
      assertThat(client.get("/cms/mijn-account").statusCode()).isEqualTo(200);
    }

    @Test
    void theCodeIsAskedForAndIsGoodOnce() {
      Editor editor = Editors.invite(Role.PUBLISHER);
      EditorClient client = new EditorClient();
      client.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());
      String code = editor.freshCode();

      assertThat(location(client.get("/cms/mijn-account"))).isEqualTo("/cms/sign-in/code");
      assertThat(client.get("/cms/sign-in/factor").statusCode()).isEqualTo(302);
      assertThat(client.post("/cms/sign-in/code", "code", "123").statusCode()).isEqualTo(422);
      assertThat(client.post("/cms/sign-in/code", "code", code).statusCode()).isEqualTo(302);
      assertThat(client.get("/cms/mijn-account").statusCode()).isEqualTo(200);

      EditorClient second = new EditorClient();
      second.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());
      assertThat(second.post("/cms/sign-in/code", "code", code).statusCode()).isEqualTo(422);
      assertThat(second.get("/cms/mijn-account").statusCode()).isEqualTo(302);
    }

    @Test
    void aRecoveryCodeStandsInOnce() {
      Editor editor = Editors.invite(Role.PUBLISHER);
      String code = editor.recoveryCodes().get(0).toLowerCase(Locale.ROOT);
      EditorClient client = new EditorClient();
      client.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());

      assertThat(client.post("/cms/sign-in/code", "code", code).statusCode()).isEqualTo(302);
      assertThat(client.get("/cms/mijn-account").body()).contains("Je hebt nog 9 herstelcodes");

      EditorClient second = new EditorClient();
      second.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());
      assertThat(second.post("/cms/sign-in/code", "code", code).statusCode()).isEqualTo(422);
    }

    @Test
    void anAdministratorCanTakeALostOneAway() {
      Editor editor = Editors.invite(Role.PUBLISHER);
      EditorClient before = editor.signIn();
      change(editor, "actie", "factor");
      EditorClient after = new EditorClient();
      HttpResponse<String> answer =
          after.post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase());

      assertThat(before.get("/cms/mijn-account").statusCode()).isEqualTo(302);
      assertThat(location(answer)).isEqualTo("/cms/sign-in/factor");
    }
  }

  @Nested
  class SignedIn {

    @Test
    void onlyAnAdministratorSeesTheAccounts() {
      EditorClient author = Editors.author().signIn();

      assertThat(author.get("/cms/accounts").statusCode()).isEqualTo(403);
      assertThat(author.get(pageOf(Editors.author())).statusCode()).isEqualTo(403);
      assertThat(
              author
                  .post("/cms/accounts", "name", "X", "email", "x@elders.example", "role", "AUTHOR")
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              author
                  .post(
                      pageOf(Editors.author()),
                      "actie",
                      "roles",
                      "version",
                      "1",
                      "role",
                      "ADMINISTRATOR")
                  .statusCode())
          .isEqualTo(403);
      assertThat(Editors.keeper().get("/cms/accounts").body()).contains(Editors.author().email());
    }

    @Test
    void aChangeOfRolesCountsFromTheNextRequest() {
      Editor editor = Editors.invite(Role.ADMINISTRATOR);
      EditorClient client = editor.signIn();
      assertThat(client.get("/cms/accounts").statusCode()).isEqualTo(200);

      change(editor, "actie", "roles", "role", "AUTHOR");
      assertThat(client.get("/cms/accounts").statusCode()).isEqualTo(403);
      assertThat(client.get("/cms/mijn-account").statusCode()).isEqualTo(200);

      change(editor, "actie", "roles", "role", "AUTHOR", "role", "ADMINISTRATOR");
      assertThat(client.get("/cms/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void whoGetsARoleThatNeedsASecondFactorIsAskedForOne() {
      Editor editor = Editors.invite(Role.AUTHOR);
      EditorClient client = editor.signIn();
      change(editor, "actie", "roles", "role", "PUBLISHER");

      assertThat(location(client.get("/cms/mijn-account"))).isEqualTo("/cms/sign-in/factor");
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
      Editor editor = Editors.invite(Role.AUTHOR);
      EditorClient client = editor.signIn();
      change(editor, "actie", "deactivate");

      assertThat(client.get("/cms/mijn-account").statusCode()).isEqualTo(302);
      assertThat(
              new EditorClient()
                  .post(SIGN_IN, "email", editor.email(), "passphrase", editor.passphrase())
                  .statusCode())
          .isEqualTo(422);
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
      Editor editor = Editors.invite(Role.AUTHOR);
      EditorClient here = editor.signIn();
      EditorClient there = editor.signIn();
      here.post("/cms/mijn-account", "actie", "everywhere");

      assertThat(here.get("/cms/mijn-account").statusCode()).isEqualTo(302);
      assertThat(there.get("/cms/mijn-account").statusCode()).isEqualTo(302);
      assertThat(editor.signIn().get("/cms/mijn-account").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsThisSession() {
      EditorClient client = Editors.author().signIn();
      String id = client.cookie("cms");
      client.post("/cms/sign-out");
      HttpResponse<String> replayed =
          new EditorClient()
              .send(
                  EditorClient.request("/cms/mijn-account").header("Cookie", "cms=" + id).build());

      assertThat(replayed.statusCode()).isEqualTo(302);
    }

    @Test
    void changingThePassphraseKeepsThisSessionAndEndsTheOthers() {
      Editor editor = Editors.invite(Role.AUTHOR);
      EditorClient here = editor.signIn();
      EditorClient there = editor.signIn();
      String chosen = "nog een veel langere zin";
      HttpResponse<String> wrong =
          here.post(
              "/cms/mijn-account",
              "actie",
              "passphrase",
              "passphrase",
              "dat was hem niet",
              "chosen",
              chosen,
              "again",
              chosen);
      HttpResponse<String> right =
          here.post(
              "/cms/mijn-account",
              "actie",
              "passphrase",
              "passphrase",
              editor.passphrase(),
              "chosen",
              chosen,
              "again",
              chosen);

      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(right.statusCode()).isEqualTo(302);
      assertThat(here.get("/cms/mijn-account").statusCode()).isEqualTo(200);
      assertThat(there.get("/cms/mijn-account").statusCode()).isEqualTo(302);
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
      Editor editor = Editors.invite(Role.AUTHOR);
      String page = pageOf(editor);
      String version = version(page);
      Editors.keeper().post(page, "actie", "roles", "version", version, "role", "REVIEWER");
      HttpResponse<String> late =
          Editors.keeper().post(page, "actie", "roles", "version", version, "role", "AUTHOR");

      assertThat(late.statusCode()).isEqualTo(422);
      assertThat(late.body()).contains("Iemand anders heeft dit account net gewijzigd");
    }

    @Test
    void everyAnswerSaysHowLongTheSessionLasts() {
      EditorClient client = Editors.author().signIn();
      HttpResponse<String> answer = client.get("/cms/mijn-account");

      assertThat(answer.headers().firstValueAsLong("X-Session-Left").orElse(0))
          .isBetween(1790L, 1800L);
    }

    @Test
    void theScreensSpeakEnglishToWhoAsks() {
      EditorClient client = Editors.author().signIn();

      assertThat(client.get("/cms/mijn-account?taal=en").body()).contains("Change passphrase");
      assertThat(client.get("/cms/mijn-account").body()).contains("Change passphrase");
    }

    @Test
    void publicPagesStayWithoutCookie() {
      EditorClient client = Editors.author().signIn();

      assertThat(client.get("/").headers().map()).doesNotContainKey("Set-Cookie");
    }
  }

  private static void change(Editor editor, String... fields) {
    String page = pageOf(editor);
    String[] all = Arrays.copyOf(fields, fields.length + 2);
    all[fields.length] = "version";
    all[fields.length + 1] = version(page);
    HttpResponse<String> answer = Editors.keeper().post(page, all);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private static String pageOf(Editor editor) {
    return found(
        Pattern.compile(
            "(/cms/accounts/[0-9a-f-]{36})\"><b>[^<]*</b></a></td><td>[^@]*<span>"
                + Pattern.quote(editor.email())),
        Editors.keeper().get("/cms/accounts").body());
  }

  private static String version(String page) {
    return found(
        Pattern.compile("name=\"version\" value=\"(\\d+)\""), Editors.keeper().get(page).body());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }

  /** Without scheme and host, which the server adds. */
  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replace(RunningPortal.address(), "");
  }
}
