package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.lesson.domain.ParentLetter;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * The letter to parents about a lesson in the language of the address, or in Dutch, to copy or
 * print; with what to read and talk about at home.
 */
@Named
@RequestScoped
public class ParentLetterPageBean extends LessonPage {

  @Inject private HomeTalks talks;
  @Inject private PublicAddress address;

  private ParentLetter letter;
  private HomeTalk home;

  @Override
  public PageOutcome load(PublicRequest asked) {
    PageOutcome outcome = super.load(asked);
    if (outcome != PageOutcome.FOUND) {
      return outcome;
    }
    String code = Optional.ofNullable(asked.name("taal")).orElse(ParentLetter.DUTCH);
    Optional<ParentLetter> found =
        getLesson().letters().stream().filter(one -> one.language().equals(code)).findFirst();
    if (found.isEmpty()) {
      return PageOutcome.MISSING;
    }
    letter = found.get();
    home = talks.find(getSummary(), getLesson());
    return PageOutcome.FOUND;
  }

  /** The language of the letter, not that of the page around it. */
  public String getLetterCode() {
    return letter.language();
  }

  public String getDirection() {
    return letter.direction();
  }

  /** What the lesson is called in the language of the letter. */
  public String getLetterHeading() {
    return letter.isDutch() ? getHeading() : letter.title();
  }

  public List<Block> getLetter() {
    return letter.body();
  }

  public HomeTalk getHome() {
    return home;
  }

  /** Every language that the letter exists in. */
  public List<LetterChoice> getChoices() {
    return choices(getLesson().letters(), letter.language());
  }

  private List<LetterChoice> choices(List<ParentLetter> letters, String current) {
    return letters.stream()
        .map(
            one ->
                new LetterChoice(
                    one.language(), one.languageName(), href(one), one.language().equals(current)))
        .toList();
  }

  private String href(ParentLetter one) {
    String page = getSummary().href() + LessonRoutes.LETTER;
    return one.isDutch() ? page : page + "/" + one.language();
  }

  /** The letter as PDF. */
  public String getPdf() {
    String name = letter.isDutch() ? "ouderbrief" : "ouderbrief-" + letter.language();
    return LessonFiles.href(getSummary().href(), name);
  }

  /** The QR code of the guide for parents, or else of this letter, for paper. */
  public String getCodePicture() {
    return QrCode.of(getCodeAddress()).dataAddress();
  }

  /** Where the code leads. */
  public String getCodeAddress() {
    return address.absolute(home.guide().map(guide -> guide.href()).orElse(href(letter)));
  }

  @Override
  public String title() {
    return words().text("lesson.letter.title", getLetterHeading());
  }

  @Override
  public List<Crumb> crumbs() {
    return crumbsBelow();
  }
}
