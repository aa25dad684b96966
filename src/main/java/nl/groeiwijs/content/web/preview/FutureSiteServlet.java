package nl.groeiwijs.content.web.preview;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.application.preview.ListPreviews;
import nl.groeiwijs.content.application.preview.NewPreviewLink;
import nl.groeiwijs.content.application.preview.SharePreview;
import nl.groeiwijs.content.application.preview.WithdrawPreview;
import nl.groeiwijs.content.domain.preview.PreviewPurpose;
import nl.groeiwijs.content.domain.preview.PreviewRefused;
import nl.groeiwijs.content.domain.preview.PreviewScope;
import nl.groeiwijs.content.domain.workflow.WallTime;
import nl.groeiwijs.content.web.form.ScreenServlet;
import nl.groeiwijs.shared.domain.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links to the whole site as it will be at a moment: making one, withdrawing one. A new link is
 * shown in the answer to the form and at no address, since it is known only then.
 */
@WebServlet(FutureSiteServlet.PATH)
public class FutureSiteServlet extends ScreenServlet {

  private static final long serialVersionUID = 1L;
  static final String PATH = "/cms/toekomst";
  private static final int WEEK = 7;

  @Inject
  @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
  private transient String publicUrl;

  @Inject private transient ListPreviews listPreviews;
  @Inject private transient SharePreview sharePreview;
  @Inject private transient WithdrawPreview withdrawPreview;
  @Inject private transient Clock clock;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    Instant now = clock.instant();
    request.setAttribute(
        "links",
        listPreviews.execute(Optional.empty(), actor).stream()
            .map(link -> new ShownLink(link, link.isOpen(now)))
            .toList());
    request.setAttribute("day", text(request, "dag"));
    request.setAttribute("time", text(request, "tijd"));
    request.setAttribute("today", LocalDate.now(clock).toString());
    request.setAttribute("days", number(request, "dagen", WEEK));
    request.setAttribute("mostDays", SharePreview.MOST_DAYS);
    view(request, response, "future-site");
  }

  @Override
  protected void submit(HttpServletRequest request, HttpServletResponse response, Actor actor)
      throws IOException, ServletException {
    actor.require(Permission.SHARE);
    if (text(request, "actie").equals("withdraw")) {
      UUID link =
          id(text(request, "link"))
              .orElseThrow(() -> new PreviewRefused("content.preview.missing"));
      withdrawPreview.execute(link, number(request, "version", -1), actor);
      response.sendRedirect(PATH + "?gedaan=withdraw");
      return;
    }
    NewPreviewLink made =
        sharePreview.execute(
            new PreviewScope.OfSite(moment(request)),
            PreviewPurpose.PREVIEW,
            number(request, "dagen", 0),
            actor);
    request.setAttribute("made", publicUrl + made.address() + "/");
    show(request, response, actor);
  }

  private Instant moment(HttpServletRequest request) {
    try {
      return WallTime.toCome(
              LocalDate.parse(text(request, "dag")).atTime(LocalTime.parse(text(request, "tijd"))),
              clock)
          .moment();
    } catch (DateTimeException e) {
      throw new DomainException("cms.standing.time");
    }
  }
}
