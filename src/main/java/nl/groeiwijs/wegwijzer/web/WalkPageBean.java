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
import nl.groeiwijs.content.domain.ReadingLayer;
import nl.groeiwijs.help.application.HelpServices;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.FeedbackPageBean;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.ReaderCounter;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.wegwijzer.application.Pathways;
import nl.groeiwijs.wegwijzer.application.PublishedWalk;
import nl.groeiwijs.wegwijzer.domain.Outcome;
import nl.groeiwijs.wegwijzer.domain.PathwayKind;
import nl.groeiwijs.wegwijzer.domain.Question;
import nl.groeiwijs.wegwijzer.domain.Role;
import nl.groeiwijs.wegwijzer.domain.Walk;

/**
 * One screen of a pathway: a question, or the outcome. The answers so far come with the form of the
 * screen before; by address alone a pathway always begins at its first question.
 */
@Named
@RequestScoped
public class WalkPageBean implements PublicPage {

  static final String WALK = "walk";

  /** The layer that the reader chose on an earlier screen. */
  private static final String LAYER = "laag";

  /** The layer that the reader chooses with this form, on the screen with the advice. */
  private static final String READ = "lees";

  /** Whether the advice helped, and if not, why; said on the screen with the advice. */
  private static final String HELPED = "hielp";

  private static final String REASON = "reden";

  @Inject private Pathways pathways;
  @Inject private HelpServices help;
  @Inject private PageTrace trace;
  @Inject private ReaderCounter counter;

  private PublicRequest request;
  private PublishedWalk walk;
  private boolean restarted;
  private Optional<Role> told = Optional.empty();

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    told = asked.field(PathwaysPageBean.ROLE).flatMap(Role::ofWord);
    return pathways
        .find(asked.language(), asked.name("slug"))
        .flatMap(this::walk)
        .map(this::show)
        .orElse(PageOutcome.MISSING);
  }

  /** A walk that no longer fits the pathway begins anew rather than ending in an error. */
  private Optional<PublishedWalk> walk(PublishedDocument page) {
    List<String> steps = PublishedWalk.steps(request.field(WALK).orElse(""));
    Optional<PublishedWalk> asked = pathways.walk(page, steps);
    restarted = asked.isEmpty();
    return asked.or(() -> pathways.walk(page, List.of()));
  }

  private PageOutcome show(PublishedWalk found) {
    walk = told.map(role -> pathways.knowing(found, role)).orElse(found);
    trace.shows(found.page().editionId());
    if (request.posted() && !isStaying()) {
      counter.count(getAction(), isEnd() ? "einde" : "vraag-" + getNumber());
    }
    if (isEnd()) {
      helped().ifPresent(word -> counter.count(getAction(), "antwoord-" + word));
      reason().ifPresent(word -> counter.count(getAction(), "reden-" + word));
    }
    return PageOutcome.FOUND;
  }

  private Optional<String> helped() {
    return request.field(HELPED).filter(FeedbackPageBean.ANSWERS::contains);
  }

  private Optional<String> reason() {
    return request.field(REASON).filter(FeedbackPageBean.REASONS::contains);
  }

  /** True when the reader said that the advice helped, or why it did not. */
  public boolean isThanked() {
    return reason().isPresent() || helped().filter("ja"::equals).isPresent();
  }

  /** True when the reader said that the advice did not help, or not enough. */
  public boolean isAskedWhy() {
    return helped().isPresent() && !isThanked();
  }

  public List<String> getHelpAnswers() {
    return FeedbackPageBean.ANSWERS;
  }

  public List<String> getReasons() {
    return FeedbackPageBean.REASONS;
  }

  /** Where the forms of this screen are sent: the address of the pathway, or of a preview of it. */
  public String getAction() {
    return request.shownAt().orElse(walk.page().href());
  }

  /** The walk so far, for the script that keeps the way back working. */
  public String getForm() {
    return walk.form();
  }

  /** True when the reader comes from a screen before this one: then the question is announced. */
  public boolean isAnnounced() {
    return request.posted();
  }

  /** True when the answers so far no longer fit, and the walk began anew. */
  public boolean isRestarted() {
    return restarted;
  }

  /** The role that was told before the first question and not yet asked; else an empty text. */
  public String getToldRole() {
    return walk().role().isEmpty() ? told.map(Role::word).orElse("") : "";
  }

  /** True when the same advice is asked for in another layer. */
  public boolean isReadAgain() {
    return request.field(READ).isPresent();
  }

  /** True when the reader did something on the screen with the advice: no step further. */
  public boolean isStaying() {
    return isReadAgain() || request.field(HELPED).isPresent() || request.field(REASON).isPresent();
  }

  /** The word of the layer that the reader chose on this walk; empty for the ordinary one. */
  public String getChosenLayer() {
    return request
        .field(READ)
        .or(() -> request.field(LAYER))
        .flatMap(ReadingLayer::ofWord)
        .filter(layer -> layer != ReadingLayer.PLAIN)
        .map(ReadingLayer::word)
        .orElse("");
  }

  /** The ways in which this advice can be read with the role that was told. */
  public List<ReadingLayer> getLayers() {
    return ((Outcome) walk().here()).layers(walk().role());
  }

  /** The chosen layer, as far as this advice has it. */
  public ReadingLayer getLayer() {
    return ReadingLayer.ofWord(getChosenLayer())
        .filter(getLayers()::contains)
        .orElse(ReadingLayer.PLAIN);
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
    return (Question) walk().hereIn(ReadingLayer.PLAIN);
  }

  public Outcome getOutcome() {
    return (Outcome) walk().hereIn(getLayer());
  }

  public List<AnswerChoice> getAnswers() {
    return getQuestion().answers().stream()
        .map(
            answer -> new AnswerChoice(answer.label(), answer.explanation(), walk.formWith(answer)))
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
        .mapToObj(at -> PassedQuestion.of(walk().choices().get(at), walk.formAfter(at)))
        .toList();
  }

  /** Address of the list of pathways. */
  public String getList() {
    return request.href(PathwayKind.ADDRESS);
  }

  /** The walk one question back; not asked for at the first question. */
  public String getBack() {
    return walk.formAfter(walk().choices().size() - 1);
  }

  public boolean isFirst() {
    return walk().choices().isEmpty();
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

  /** A question in the middle of the way would only be in the way. */
  @Override
  public boolean asksFeedback() {
    return false;
  }

  /** Search engines list a pathway by its first question only. */
  @Override
  public boolean indexed() {
    return !sensitive() && !request.posted();
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return pathways.translate(walk.page(), language).map(PageSummary::href);
  }

  @Override
  public Optional<String> canonical() {
    return Optional.of(walk.page().href());
  }
}
