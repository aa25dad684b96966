package nl.groeiwijs.wegwijzer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * A sheet to write down what happened, for who will report it. It is filled in and printed in the
 * browser and never sent: its fields stand in no form and have no names. Without a script it is an
 * empty sheet to print.
 */
@Named
@RequestScoped
public class NotesSheetBean implements PublicPage {

  /** The address says nothing of why somebody writes. */
  static final String ADDRESS = "/opschrijven";

  private static final int MOMENTS = 3;
  private static final int REPORTS = 2;

  private Language language;

  @Override
  public PageOutcome load(PublicRequest request) {
    language = request.language();
    return PageOutcome.FOUND;
  }

  /** Numbers of the moments that there is room for. */
  public List<Integer> getMoments() {
    return IntStream.rangeClosed(1, MOMENTS).boxed().toList();
  }

  /** Numbers of the reports that there is room for. */
  public List<Integer> getReports() {
    return IntStream.rangeClosed(1, REPORTS).boxed().toList();
  }

  @Override
  public String title() {
    return Texts.get(language, "wegwijzer.sheet.title");
  }

  @Override
  public Section section() {
    return Section.HELP;
  }

  @Override
  public boolean sensitive() {
    return true;
  }

  @Override
  public Optional<String> hrefIn(Language other) {
    return Optional.of(other.prefix() + ADDRESS);
  }
}
