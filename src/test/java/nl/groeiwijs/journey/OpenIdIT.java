package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Signing in with an OpenID Connect provider, on a portal that is told of one. That nothing of it
 * is there otherwise, {@link AccountIT} shows.
 */
class OpenIdIT {

  private static final String PASSPHRASE = "negen dappere egels";

  private static OpenIdProvider provider;
  private static PortalProcess portal;
  private static EditorClient administrator;
  private static int invited;

  /** What can be wrong with what a provider sends. */
  private enum Wrong {
    AUDIENCE(person -> person.audience = "another-portal"),
    NONCE(person -> person.nonce = "of-another-time"),
    EXPIRED(person -> person.validSeconds = -120),
    KEY(person -> person.otherKey = true),
    DECLINED(person -> person.declines = true);

    private final Consumer<OpenIdProvider.Person> change;

    Wrong(Consumer<OpenIdProvider.Person> change) {
      this.change = change;
    }
  }

  @BeforeAll
  static void start() {
    provider = new OpenIdProvider();
    PortalProcess.Place place = PortalProcess.Place.fresh("openid").withFewTexts();
    portal =
        PortalProcess.start(
            place.with(
                "portal.openid.provider=" + provider.address(),
                "portal.openid.client=" + OpenIdProvider.CLIENT,
                "portal.openid.secret=geheim",
                "portal.openid.name=Schoolnet",
                "portal.openid.acr=https://school.example/loa2",
                "portal.openid.factor=https://school.example/loa2,mfa"));
    Editor keeper =
        new Editor("Bea", "bea@redactie.example", "acht stille molens", place.address());
    administrator = keeper.arrive(Editors.setUpPath(portal.console()));
  }

  @AfterAll
  static void stop() {
    portal.close();
    provider.close();
  }

  /** Somebody who was invited and never came. */
  private static String invite(String role) {
    String email = "lid" + ++invited + "@school.example";
    HttpResponse<String> answer =
        administrator.post(
            "/cms/accounts", "name", "Lid", "email", email, "language", "nl", "role", role);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return email;
  }

  private static EditorClient client() {
    return new EditorClient(portal.address());
  }

  private static String to(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replace(portal.address(), "");
  }

  /** Goes to the provider and comes back, as a browser does that sends its cookie along. */
  private static HttpResponse<String> comeBack(EditorClient client, String query) {
    HttpResponse<String> there = client.get("/cms/sign-in/openid" + query);
    assertThat(to(there)).startsWith(provider.address());
    HttpResponse<String> back = client.follow(to(there));
    return client.get(to(back));
  }

  @Test
  void anInvitedColleagueSignsInWithTheProviderAndComesWhereSheWanted() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "eerste";
    person.email = invite("AUTHOR");
    EditorClient client = client();
    HttpResponse<String> in = comeBack(client, "?to=%2Fcms%2Fmijn-account");

    assertThat(to(in)).as(in.body()).isEqualTo("/cms/mijn-account");
    assertThat(client.get("/cms/mijn-account").body()).contains(person.email);
    assertThat(provider.asked())
        .containsEntry("client_id", OpenIdProvider.CLIENT)
        .containsEntry("response_type", "code")
        .containsEntry("acr_values", "https://school.example/loa2")
        .containsEntry("redirect_uri", portal.address() + "/cms/sign-in/openid/terug")
        .containsKeys("state", "nonce");
  }

  @Test
  void aPublisherStillAddsTheSecondFactorOfThePortal() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "publiceert";
    person.email = invite("PUBLISHER");
    EditorClient client = client();

    assertThat(to(comeBack(client, ""))).isEqualTo("/cms/sign-in/factor");
    assertThat(to(client.get("/cms/"))).isEqualTo("/cms/sign-in/factor");
  }

  @Test
  void whatTheProviderSawIsTheSecondFactorWhenTheConfigurationSaysSo() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "vertrouwd";
    person.email = invite("PUBLISHER");
    person.acr = "https://school.example/loa2";
    EditorClient client = client();

    assertThat(to(comeBack(client, ""))).isEqualTo("/cms/");
    assertThat(client.get("/cms/").statusCode()).isEqualTo(200);
  }

  @Test
  void theSubjectCountsAndNotTheAddressOnceItIsKnown() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "vast";
    person.email = invite("AUTHOR");
    String email = person.email;
    assertThat(to(comeBack(client(), ""))).isEqualTo("/cms/");
    person.email = "getrouwd@school.example";
    assertThat(to(comeBack(client(), "")))
        .as("another address, the same person")
        .isEqualTo("/cms/");

    OpenIdProvider.Person other = provider.next();
    other.subject = "opvolger";
    other.email = email;
    refused(comeBack(client(), ""), "geen account");
  }

  @Test
  void anAddressThatTheTokenDoesNotTellIsAskedFor() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "zwijgt";
    person.email = invite("AUTHOR");
    person.emailWhenAsked = true;

    assertThat(to(comeBack(client(), ""))).isEqualTo("/cms/");
  }

  @Test
  void whoWasNotInvitedIsToldSoAndGetsNoAccount() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "vreemd";
    person.email = "vreemd@elders.example";
    EditorClient client = client();

    refused(comeBack(client, ""), "Vraag je beheerder om een uitnodiging");
    assertThat(to(client.get("/cms/"))).startsWith("/cms/sign-in");
    assertThat(administrator.get("/cms/accounts").body()).doesNotContain(person.email);
  }

  @Test
  void anAddressThatTheProviderDidNotCheckLetsNobodyIn() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "beweert";
    person.email = invite("AUTHOR");
    person.verified = false;

    refused(comeBack(client(), ""), "geen account");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotInOrderLetsNobodyIn(Wrong wrong) {
    OpenIdProvider.Person person = provider.next();
    person.subject = "echt" + wrong;
    person.email = invite("AUTHOR");
    wrong.change.accept(person);
    EditorClient client = client();

    refused(comeBack(client, ""), "niet gelukt");
    assertThat(to(client.get("/cms/"))).startsWith("/cms/sign-in");
  }

  @Test
  void anAnswerThatThisBrowserDidNotAskForIsRefused() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "ander";
    person.email = invite("AUTHOR");
    String back = to(client().follow(to(client().get("/cms/sign-in/openid"))));
    EditorClient victim = client();
    victim.get("/cms/sign-in/openid");

    refused(victim.get(back), "niet gelukt");
    refused(client().get(back + "&verder=1"), "niet gelukt");
  }

  @Test
  void signingOutEndsTheSessionOfThePortal() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "gaat";
    person.email = invite("AUTHOR");
    EditorClient client = client();
    comeBack(client, "");
    String id = client.cookie("cms");
    assertThat(client.get("/cms/mijn-account").statusCode()).isEqualTo(200);

    assertThat(to(client.post("/cms/sign-out"))).isEqualTo("/cms/sign-in?gedaan=out");
    assertThat(to(client.get("/cms/mijn-account"))).startsWith("/cms/sign-in");
    assertThat(id).isNotEmpty();
  }

  @Test
  void aBrowserComesBackFromAnotherSiteWithoutItsCookieAndStillGetsIn() {
    OpenIdProvider.Person person = provider.next();
    person.subject = "bladert";
    person.email = invite("AUTHOR");
    Chromium chromium = new Chromium();
    try {
      for (int width : new int[] {1280, 390}) {
        Page page =
            chromium
                .browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setBaseURL(portal.address())
                        .setViewportSize(width, 900))
                .newPage();
        page.navigate("/cms/sign-in?to=%2Fcms%2Fmijn-account");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.locator("a:has-text('Aanmelden via Schoolnet')").click();
        page.waitForURL("**/cms/mijn-account");
        assertThat(page.locator("main").innerText()).contains("Mijn account");
      }
    } finally {
      chromium.close();
    }
  }

  private static void refused(HttpResponse<String> answer, String reason) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("role=\"alert\"").contains(reason);
  }

  /** Somebody with a passphrase signs in as before. */
  @Test
  void thePassphraseStaysAWayIn() {
    Editor editor = new Editor("Cor", "cor@redactie.example", PASSPHRASE, portal.address());
    editor.arrive(
        Editors.issued(
            administrator.post(
                "/cms/accounts",
                "name",
                editor.name(),
                "email",
                editor.email(),
                "language",
                "nl",
                "role",
                "AUTHOR")));
    assertThat(editor.signIn().get("/cms/mijn-account").statusCode()).isEqualTo(200);
  }
}
