package nl.groeiwijs.content.web.translation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.editing.CreateTranslation;
import nl.groeiwijs.content.application.editing.EditionRef;
import nl.groeiwijs.content.application.translation.ListTranslationStates;
import nl.groeiwijs.content.domain.translation.TranslationState;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/** All originals with how their translation stands, and making one that is missing. */
@WebServlet(TranslationListServlet.PATH)
public class TranslationListServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/vertalingen";
  private static final int SIZE = 50;

  @Inject private transient ListTranslationStates listTranslationStates;
  @Inject private transient CreateTranslation createTranslation;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    Language into = into(request);
    Optional<TranslationState> state =
        Arrays.stream(TranslationState.values())
            .filter(one -> one.name().equals(text(request, "stand")))
            .findFirst();
    String chosen = state.map(TranslationState::name).orElse("");
    request.setAttribute("into", into.code());
    request.setAttribute("intos", others());
    request.setAttribute(
        "states", Arrays.stream(TranslationState.values()).map(TranslationState::name).toList());
    request.setAttribute("chosenState", chosen);
    request.setAttribute("pageHref", pageAddress(PATH, "in", into.code(), "stand", chosen));
    request.setAttribute(
        "listings",
        listTranslationStates.execute(into, state, number(request, "pagina", 1), SIZE, actor));
    view(request, response, "translation-list");
  }

  private static List<String> others() {
    return Arrays.stream(Language.values())
        .filter(language -> language != Language.NL)
        .map(Language::code)
        .toList();
  }

  /** The language that is translated into; English without a wish. */
  private static Language into(HttpServletRequest request) {
    return Language.ofCode(text(request, "in"))
        .filter(language -> language != Language.NL)
        .orElse(Language.EN);
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.WRITE);
    UUID document =
        id(text(request, "document"))
            .orElseThrow(() -> new DomainException("content.document.missing"));
    EditionRef made = createTranslation.execute(document, into(request), actor);
    response.sendRedirect(
        TranslationPairServlet.PATH + "/" + made.editionId() + "?gedaan=translate");
  }
}
