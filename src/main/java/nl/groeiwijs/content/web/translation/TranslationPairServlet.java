package nl.groeiwijs.content.web.translation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.content.application.FindEdition;
import nl.groeiwijs.content.application.editing.ConfirmTranslation;
import nl.groeiwijs.content.application.translation.OpenTranslation;
import nl.groeiwijs.content.application.translation.TranslationPair;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.merge.DiffLine;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.ScreenMissing;

/** A translation beside its original, and confirming that it tells the same. */
@WebServlet(TranslationPairServlet.PATH)
public class TranslationPairServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/vertaling";

  @Inject private transient FindEdition findEdition;
  @Inject private transient OpenTranslation openTranslation;
  @Inject private transient ConfirmTranslation confirmTranslation;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    UUID id = editionId(request);
    EditionSummary edition = findEdition.execute(id, actor);
    if (edition.language() == Language.NL) {
      // The Dutch edition is the original, which has no pair.
      throw new ScreenMissing(asked(request).path());
    }
    TranslationPair pair = openTranslation.execute(id, actor);
    request.setAttribute("edition", edition);
    request.setAttribute("pair", pair);
    request.setAttribute(
        "changes",
        pair.changes().stream().filter(line -> line.kind() != DiffLine.Kind.SAME).toList());
    view(request, response, "translation-pair");
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.WRITE);
    UUID id = editionId(request);
    UUID original = id(text(request, "original")).orElseThrow(EditionStale::new);
    confirmTranslation.execute(id, number(request, "version", -1), original, actor);
    response.sendRedirect(PATH + "/" + id + "?gedaan=confirm");
  }
}
