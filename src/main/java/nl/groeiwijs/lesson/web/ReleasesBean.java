package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.curriculum.application.CurriculumReport;
import nl.groeiwijs.curriculum.application.ListReleases;
import nl.groeiwijs.curriculum.application.ReleaseReview;
import nl.groeiwijs.curriculum.application.ReviewRelease;
import nl.groeiwijs.curriculum.application.TakeRelease;
import nl.groeiwijs.curriculum.application.UndoRelease;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.web.EditorRequest;

/** The screen on which an administrator looks at a release, takes it, and takes it back. */
@Named
@RequestScoped
public class ReleasesBean {

  private static final int UNPROCESSABLE = 422;

  @Inject private EditorRequest request;
  @Inject private CurrentActor current;
  @Inject private ListReleases listReleases;
  @Inject private ReviewRelease reviewRelease;
  @Inject private TakeRelease takeRelease;
  @Inject private UndoRelease undoRelease;

  private ListReleases.Releases releases;
  private ReleaseReview review;
  private String refusal = "";

  /** Does what was sent; looking at a release is only a question, and has an address. */
  public void answer() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      if (faces.isPostback() && request.parameter("stap").isPresent()) {
        CurriculumReport report = step();
        redirect(faces, report);
      } else if (request.parameter("uitgave").isPresent()) {
        review = reviewRelease.execute(request.parameter("uitgave").get(), current.get());
      }
    } catch (DomainException e) {
      refusal = Texts.get(request.language(), e.key(), e.arguments().toArray());
      faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
    }
  }

  private CurriculumReport step() {
    String basedOn = request.parameter("versie").orElse("");
    return request.parameter("stap").filter("terug"::equals).isPresent()
        ? undoRelease.execute(basedOn, current.get())
        : takeRelease.execute(request.parameter("uitgave").orElse(""), basedOn, current.get());
  }

  private static void redirect(FacesContext faces, CurriculumReport report) {
    String done = report.changed() ? "gewijzigd" : "gelijk";
    try {
      faces.getExternalContext().redirect(ReleaseRoutes.SCREEN + "?gedaan=" + done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ListReleases.Releases getReleases() {
    if (releases == null) {
      releases = listReleases.execute(current.get());
    }
    return releases;
  }

  /** What the chosen release would do, or null when none was chosen or it cannot be read. */
  public ReleaseReview getReview() {
    return review;
  }

  /** Why nothing was done; empty when something was. */
  public String getRefusal() {
    return refusal;
  }

  /** What was done, as the end of a key; empty when nothing was. */
  public String getDone() {
    return request.parameter("gedaan").filter(word -> word.matches("gewijzigd|gelijk")).orElse("");
  }
}
