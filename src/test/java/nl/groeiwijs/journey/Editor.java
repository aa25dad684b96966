package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the newsroom, with all that a person has: passphrase, telephone, codes on paper. */
final class Editor {

  private static final Pattern SECRET = Pattern.compile("cms-secret\">([A-Z2-7 ]+)<");
  private static final Pattern CODE = Pattern.compile("<li>([A-Z2-9]{4}(?:-[A-Z2-9]{4}){3})</li>");
  private static final int STEP = 30;

  private final String name;
  private final String email;
  private final String address;
  private String passphrase;
  private String secret = "";
  private long usedStep;
  private final List<String> recoveryCodes = new ArrayList<>();

  Editor(String name, String email, String passphrase) {
    this(name, email, passphrase, RunningPortal.address());
  }

  /**
   * @param address of the portal where this editor works
   */
  Editor(String name, String email, String passphrase, String address) {
    this.address = address;
    this.name = name;
    this.email = email;
    this.passphrase = passphrase;
  }

  /**
   * Uses a link of the portal to choose a passphrase, and adds a second factor if it is asked for.
   *
   * @return signed in
   */
  EditorClient arrive(String linkPath) {
    EditorClient client = new EditorClient(address);
    HttpResponse<String> answer =
        client.post(
            linkPath, "name", name, "email", email, "passphrase", passphrase, "chosen", passphrase);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return goOn(client, answer);
  }

  /** Signs in with passphrase and, if there is one, the second factor. */
  EditorClient signIn() {
    EditorClient client = new EditorClient(address);
    HttpResponse<String> answer =
        client.post("/cms/sign-in", "email", email, "passphrase", passphrase);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return goOn(client, answer);
  }

  private EditorClient goOn(EditorClient client, HttpResponse<String> answer) {
    String next = answer.headers().firstValue("Location").orElse("");
    if (next.contains("/cms/sign-in/code")) {
      HttpResponse<String> in = client.post("/cms/sign-in/code", "code", freshCode());
      assertThat(in.statusCode()).as(in.body()).isEqualTo(302);
    } else if (next.contains("/cms/sign-in/factor")) {
      addFactor(client);
    }
    return client;
  }

  /** Adds the second factor that the portal offers to this browser. */
  void addFactor(EditorClient client) {
    Matcher shown = SECRET.matcher(client.get("/cms/sign-in/factor").body());
    assertThat(shown.find()).as("the secret is shown").isTrue();
    secret = shown.group(1).replace(" ", "");
    usedStep = 0;
    HttpResponse<String> answer = client.post("/cms/sign-in/factor", "code", freshCode());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    keepCodes(answer);
  }

  /** Notes the recovery codes that a page shows. */
  void keepCodes(HttpResponse<String> answer) {
    recoveryCodes.clear();
    CODE.matcher(answer.body()).results().forEach(found -> recoveryCodes.add(found.group(1)));
    assertThat(recoveryCodes).hasSize(10);
  }

  /**
   * A code that was not used before; waits for nothing, since the portal takes the next one too.
   */
  String freshCode() {
    long now = System.currentTimeMillis() / 1000 / STEP;
    long step = Math.max(now - 1, usedStep + 1);
    while (step > System.currentTimeMillis() / 1000 / STEP + 1) {
      sleep();
    }
    usedStep = step;
    return code(step);
  }

  private String code(long step) {
    try {
      return new DefaultCodeGenerator().generate(secret, step);
    } catch (CodeGenerationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A context of a browser in which this editor is signed in. */
  BrowserContext signedIn(Browser browser, Browser.NewContextOptions options) {
    EditorClient client = signIn();
    BrowserContext context = browser.newContext(options.setBaseURL(address));
    context.addCookies(client.cookies().stream().map(this::cookie).toList());
    return context;
  }

  private Cookie cookie(HttpCookie cookie) {
    return new Cookie(cookie.getName(), cookie.getValue())
        .setDomain(URI.create(address).getHost())
        .setPath("/cms")
        .setHttpOnly(true)
        .setSameSite(SameSiteAttribute.STRICT);
  }

  void choose(String newPassphrase) {
    passphrase = newPassphrase;
  }

  String name() {
    return name;
  }

  String email() {
    return email;
  }

  String passphrase() {
    return passphrase;
  }

  List<String> recoveryCodes() {
    return recoveryCodes;
  }
}
