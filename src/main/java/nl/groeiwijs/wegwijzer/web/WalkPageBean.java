package nl.groeiwijs.wegwijzer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.help.application.HelpServices;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.wegwijzer.application.Pathways;
import nl.groeiwijs.wegwijzer.application.PublishedWalk;
import nl.groeiwijs.wegwijzer.domain.Outcome;
import nl.groeiwijs.wegwijzer.domain.PathwayKind;
import nl.groeiwijs.wegwijzer.domain.Question;
import nl.groeiwijs.wegwijzer.domain.Walk;

/** One screen of a pathway: a question, or the outcome. */
@Named
@RequestScoped
public class WalkPageBean implements PublicPage {

  @Inject private Pathways pathways;
  @Inject private HelpServices help;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private PublishedWalk walk;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    Optional<PublishedWalk> found =
        pathways.find(asked.language(), asked.name("slug"), steps(asked.name("walk")));
    found.map(own -> asked.shownAt().map(own::from).orElse(own)).ifPresent(this::show);
    return found.isPresent() ? PageOutcome.FOUND : PageOutcome.MISSING;
  }

  private static List<String> steps(String walk) {
    return walk == null ? List.of() : List.of(walk.split("/", -1));
  }

  private void show(PublishedWalk found) {
    walk = found;
    trace.shows(found.page().editionId());
  }

  private Walk walk() {
    return walk.walk();
  }

  public Document getDocument() {
    return walk().pathway().document();
  }

  public boolean isEnd() {
    return walk().here() instanceof Outcome;
  }

  public Question getQuestion() {
    return (Question) walk().hereForRole();
  }

  public Outcome getOutcome() {
    return (Outcome) walk().hereForRole();
  }

  public List<AnswerLink> getAnswers() {
    return getQuestion().answers().stream()
        .map(answer -> new AnswerLink(answer.label(), answer.explanation(), walk.hrefOf(answer)))
        .toList();
  }

  public int getNumber() {
    return walk().number();
  }

  public int getAtMost() {
    return walk().atMost();
  }

  /** One mark per question of the longest way; true for those passed and the present one. */
  public List<Boolean> getMarks() {
    return IntStream.rangeClosed(1, getAtMost()).mapToObj(mark -> mark <= getNumber()).toList();
  }

  /** The questions passed, with the answers given and the way to change each. */
  public List<PassedQuestion> getPassed() {
    return IntStream.range(0, walk().choices().size())
        .mapToObj(at -> PassedQuestion.of(walk().choices().get(at), walk.hrefAfter(at)))
        .toList();
  }

  /** One step back; from the first question to the list of pathways. */
  public String getBack() {
    int steps = walk().choices().size();
    return steps == 0 ? request.href(PathwayKind.ADDRESS) : walk.hrefAfter(steps - 1);
  }

  public boolean isFirst() {
    return walk().choices().isEmpty();
  }

  /** Where this walk begins again. */
  public String getStart() {
    return walk.hrefAfter(0);
  }

  /** For whom the outcome is, in words; empty when the reader did not tell. */
  public String getRole() {
    return walk()
        .role()
        .map(role -> Texts.get(request.language(), "wegwijzer.role." + role.word()))
        .orElse("");
  }

  /** Where to report, without the facts: text and help services. */
  public List<Block> getReport() {
    return getOutcome().reportTo().stream().filter(block -> !isFact(block)).toList();
  }

  /** When the help services were as the page shows them. */
  public String getChecked() {
    return help.checkedAt(request.language()).in(request.language());
  }

  /** What the law says about it. */
  public List<Block> getFacts() {
    return getOutcome().reportTo().stream().filter(WalkPageBean::isFact).toList();
  }

  private static boolean isFact(Block block) {
    return block.fragment().equals(Directives.FACT);
  }

  @Override
  public String title() {
    if (!sensitive()) {
      return walk().here().title();
    }
    return isEnd()
        ? Texts.get(request.language(), "wegwijzer.end.neutral")
        : Texts.get(request.language(), "wegwijzer.question.neutral", getNumber());
  }

  @Override
  public String description() {
    return getDocument().summary();
  }

  @Override
  public Section section() {
    return Section.HELP;
  }

  @Override
  public boolean sensitive() {
    return getDocument().sensitive();
  }

  /** Search engines list a pathway by its first question only. */
  @Override
  public boolean indexed() {
    return !sensitive() && isFirst();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return language == request.language()
        ? Optional.of(walk.href())
        : pathways.translate(walk, language).map(PublishedWalk::href);
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(walk.href());
  }
}
