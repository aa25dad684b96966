package nl.groeiwijs.content.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.web.Reasons;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.AsGet;
import nl.groeiwijs.shared.web.EditorLanguage;
import nl.groeiwijs.shared.web.EditorRequest;
import nl.groeiwijs.shared.web.ScreenMissing;

/**
 * A screen with plain HTML forms that works without scripts. It is reached through its {@link
 * nl.groeiwijs.shared.web.EditorRoute} only.
 */
public abstract class ScreenServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/cms/content/";
  private static final String VIEW = ".xhtml";

  /** Status of a screen that says why it did not do what was asked. */
  protected static final int REFUSED = 422;

  /** What the screen before can have done; each has a sentence. */
  private static final Set<String> DONE =
      Set.of("upload", "delete", "translate", "confirm", "withdraw");

  @Inject private transient CurrentActor currentActor;
  @Inject private transient EditorLanguage editorLanguage;

  /** Shows the screen. */
  protected abstract void show(
      HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException;

  /** Does what a form asks, and answers. */
  protected abstract void submit(
      HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String done = request.getParameter("gedaan");
    if (done != null && DONE.contains(done)) {
      request.setAttribute("done", Texts.get(language(), "cms.exchange.done." + done));
    }
    open(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    requireRoute(request);
    try {
      submit(request, response, currentActor.get());
    } catch (NotPermitted e) {
      throw e;
    } catch (DomainException e) {
      refuse(request, response, e);
    } catch (TransactionalException e) {
      // Two wrote the same at the same moment; the other one was first.
      refuse(request, response, new EditionStale());
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, DomainException refusal)
      throws IOException, ServletException {
    request.setAttribute("refusal", sentence(refusal));
    response.setStatus(REFUSED);
    open(request, response);
  }

  private void open(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    requireRoute(request);
    show(request, response, currentActor.get());
  }

  /** Without a route a screen does not know what it is about. */
  private static void requireRoute(HttpServletRequest request) {
    if (request.getAttribute(EditorRequest.ATTRIBUTE) == null) {
      throw new ScreenMissing(request.getServletPath());
    }
  }

  /** Why a rule says no, in the editor's language. */
  protected String sentence(DomainException refusal) {
    return Reasons.of(refusal, language());
  }

  /** Lets a view of {@code webapp/cms/content} show what the attributes of the request hold. */
  protected static void view(HttpServletRequest request, HttpServletResponse response, String name)
      throws IOException, ServletException {
    request.getRequestDispatcher(FOLDER + name + VIEW).forward(new AsGet(request), response);
  }

  protected Language language() {
    return editorLanguage.get();
  }

  /** What the route knows of this request. */
  protected static EditorRequest asked(HttpServletRequest request) {
    return (EditorRequest) request.getAttribute(EditorRequest.ATTRIBUTE);
  }

  /**
   * An address with parameters; those without a value are left out.
   *
   * @param pairs names and values in turn
   */
  protected static String address(String path, String... pairs) {
    StringBuilder address = new StringBuilder(path);
    for (int i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty()) {
        address.append(address.indexOf("?") < 0 ? '?' : '&').append(pairs[i]).append('=');
        address.append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
      }
    }
    return address.toString();
  }

  /** The same address up to where the number of a page comes. */
  protected static String pageAddress(String path, String... pairs) {
    String address = address(path, pairs);
    return address + (address.indexOf('?') < 0 ? '?' : '&') + "pagina=";
  }

  /** What was sent, without white space around it; empty when the field was not sent. */
  protected static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  protected static List<String> all(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.asList(values);
  }

  /** A number of at most nine digits; what is none becomes the other one. */
  protected static int number(HttpServletRequest request, String name, int otherwise) {
    String value = text(request, name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** An id, or empty for any other text. */
  protected static Optional<UUID> id(String text) {
    return Optional.ofNullable(text)
        .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  /**
   * The id of the edition that the address names.
   *
   * @throws EditionMissing when it names none
   */
  protected static UUID editionId(HttpServletRequest request) {
    return id(asked(request).name("id")).orElseThrow(() -> new EditionMissing(new UUID(0, 0)));
  }
}
