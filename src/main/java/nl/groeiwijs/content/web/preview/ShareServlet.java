package nl.groeiwijs.content.web.preview;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.FindEdition;
import nl.groeiwijs.content.application.preview.ListPreviews;
import nl.groeiwijs.content.application.preview.ListRemarks;
import nl.groeiwijs.content.application.preview.NewPreviewLink;
import nl.groeiwijs.content.application.preview.SharePreview;
import nl.groeiwijs.content.application.preview.WithdrawPreview;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.content.domain.preview.PreviewRefused;
import nl.groeiwijs.content.domain.preview.PreviewScope;
import nl.groeiwijs.content.web.form.ScreenServlet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The links to a draft: making one, withdrawing one, and the remarks that came through them. A new
 * link is shown in the answer to the form and at no address, since it is known only then.
 */
@WebServlet(ShareServlet.PATH)
public class ShareServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/delen";
  private static final int WEEK = 7;

  @Inject
  @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
  private transient String publicUrl;

  @Inject private transient FindEdition findEdition;
  @Inject private transient ListPreviews listPreviews;
  @Inject private transient ListRemarks listRemarks;
  @Inject private transient SharePreview sharePreview;
  @Inject private transient WithdrawPreview withdrawPreview;
  @Inject private transient Clock clock;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    UUID id = editionId(request);
    Instant now = clock.instant();
    request.setAttribute("edition", findEdition.execute(id, actor));
    request.setAttribute(
        "links",
        listPreviews.execute(Optional.of(id), actor).stream()
            .map(link -> new ShownLink(link, link.isOpen(now)))
            .toList());
    request.setAttribute("remarks", listRemarks.execute(id, actor));
    request.setAttribute("days", number(request, "dagen", WEEK));
    request.setAttribute("mostDays", SharePreview.MOST_DAYS);
    request.setAttribute(
        "purposes", Arrays.stream(PreviewPurpose.values()).map(PreviewPurpose::name).toList());
    request.setAttribute("chosenPurpose", purpose(request).name());
    view(request, response, "share");
  }

  private static PreviewPurpose purpose(HttpServletRequest request) {
    return text(request, "waarvoor").equals(PreviewPurpose.FACT_CHECK.name())
        ? PreviewPurpose.FACT_CHECK
        : PreviewPurpose.PREVIEW;
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.SHARE);
    UUID id = editionId(request);
    if (text(request, "actie").equals("withdraw")) {
      UUID link =
          id(text(request, "link"))
              .orElseThrow(() -> new PreviewRefused("content.preview.missing"));
      withdrawPreview.execute(link, number(request, "version", -1), actor);
      response.sendRedirect(asked(request).path() + "?gedaan=withdraw");
      return;
    }
    NewPreviewLink made =
        sharePreview.execute(
            new PreviewScope.OfEdition(id), purpose(request), number(request, "dagen", 0), actor);
    request.setAttribute("made", publicUrl + made.address());
    show(request, response, actor);
  }
}
