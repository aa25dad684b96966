package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Picture;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.lesson.application.DescribeLesson;
import nl.groeiwijs.lesson.application.LessonCoverage;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.lesson.domain.LessonCode;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;

/** A lesson with everything to give it tomorrow. */
@Named
@RequestScoped
public class LessonPageBean extends LessonPage {

  @Inject private HomeTalks talks;
  @Inject private PublishedPages pages;
  @Inject private CoreGoals coreGoals;
  @Inject private LessonCoverage coverage;
  @Inject private PublicAddress address;
  @Inject private DescribeLesson describe;

  private CarriedPlan plan;
  private List<LessonGoal> goals;
  private List<PageSummary> languages;
  private HomeTalk home;

  @Override
  public PageOutcome load(PublicRequest asked) {
    PageOutcome outcome = super.load(asked);
    if (outcome == PageOutcome.FOUND) {
      plan = CarriedPlan.of(asked);
      goals = getLesson().goals().stream().map(this::goal).toList();
      languages = pages.listLanguages(getLesson().document().id());
      home = talks.find(getSummary(), getLesson());
    }
    return outcome;
  }

  private LessonGoal goal(GoalTag tag) {
    return new LessonGoal(tag, coreGoals.follow(tag.uuid()), coverage.count(tag.uuid()));
  }

  /** The year plan that the teacher carries along. */
  public CarriedPlan getPlan() {
    return plan;
  }

  /** What a year plan calls this lesson. */
  public LessonCode getCode() {
    return LessonCode.of(getSummary().documentId());
  }

  /** The QR code of this page, for paper. */
  public String getCodePicture() {
    return QrCode.of(address.absolute(getSummary().href())).dataAddress();
  }

  public List<LessonGoal> getGoals() {
    return goals;
  }

  /** What parents can read and talk about. */
  public HomeTalk getHome() {
    return home;
  }

  /**
   * A part of the lesson as PDF.
   *
   * @param name les, werkblad or ouderbrief
   */
  public String pdf(String name) {
    return LessonFiles.href(getSummary().href(), name);
  }

  /** The address to share, and that of its QR code. */
  public String getLink() {
    return address.absolute(getSummary().href());
  }

  public String getCodeHref() {
    return "/qr.svg?naar=" + getSummary().href();
  }

  /** The letter in each language. */
  public List<LetterChoice> getLetters() {
    return getLesson().letters().stream()
        .map(
            letter ->
                new LetterChoice(
                    letter.language(),
                    letter.languageName(),
                    getSummary().href()
                        + LessonRoutes.LETTER
                        + (letter.isDutch() ? "" : "/" + letter.language()),
                    false))
        .toList();
  }

  public String getForm() {
    return words().form(getLesson().form());
  }

  /** The finder with all lessons that cover a goal. */
  public String lessonsHref(LessonGoal goal) {
    LessonQuery query = LessonQuery.ALL.with(LessonFacet.GOAL, goal.tag().uuid().toString());
    return language().prefix() + LessonAddress.of(query);
  }

  @Override
  public String title() {
    return getHeading();
  }

  @Override
  public String description() {
    return getSummary().summary();
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(lessonsCrumb());
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return languages.stream()
        .filter(edition -> edition.language() == language)
        .map(PageSummary::href)
        .findFirst();
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(getSummary().href());
  }

  @Override
  public Optional<Picture> picture() {
    return getLesson().document().picture();
  }

  @Override
  public String jsonLd() {
    return LessonJsonLd.of(
        describe.execute(new PublishedLesson(getSummary(), getLesson())),
        address.absolute(getSummary().href()),
        address.host());
  }
}
