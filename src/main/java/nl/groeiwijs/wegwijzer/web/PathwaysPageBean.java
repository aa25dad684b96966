package nl.groeiwijs.wegwijzer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.wegwijzer.application.FittingPathways;
import nl.groeiwijs.wegwijzer.application.Pathways;
import nl.groeiwijs.wegwijzer.domain.PathwayKind;
import nl.groeiwijs.wegwijzer.domain.Role;

/**
 * What happened? All pathways, by situation, by the reader's own words or by role, and in short how
 * to recognise, prevent and report. It is not a sensitive page itself, so that who looks for help
 * can find it; the reader's own words come by form and stand in no address.
 */
@Named
@RequestScoped
public class PathwaysPageBean implements PublicPage {

  /** Name of the role, in the address of this page and in the form of a walk. */
  static final String ROLE = "rol";

  private static final String WORDS = "woorden";
  private static final String GUIDE = "gids";
  private static final List<String> RECOGNISE =
      List.of("je-puber-praat-niet", "iets-raars-gezien-op-het-scherm");
  private static final List<String> PREVENT =
      List.of("de-eerste-smartphone", "nee-zeggen-en-nee-horen");

  @Inject private Pathways pathways;
  @Inject private FittingPathways fittingPathways;
  @Inject private PublishedPages pages;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private List<PageSummary> listed;
  private Optional<Role> role = Optional.empty();

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    role = asked.parameter(ROLE).flatMap(Role::ofWord);
    listed =
        role.map(known -> pathways.list(asked.language(), known))
            .orElseGet(() -> pathways.list(asked.language()));
    listed.forEach(pathway -> trace.shows(pathway.editionId()));
    return PageOutcome.FOUND;
  }

  public List<PageSummary> getPathways() {
    return listed;
  }

  /** The word of the role that was chosen; else an empty text. */
  public String getRole() {
    return role.map(Role::word).orElse("");
  }

  /** The roles, each with the address that chooses it, or takes the choice back. */
  public List<RoleChoice> getRoles() {
    return Arrays.stream(Role.values()).map(this::choice).toList();
  }

  private RoleChoice choice(Role each) {
    boolean chosen = role.filter(each::equals).isPresent();
    String here = request.href(PathwayKind.ADDRESS);
    return new RoleChoice(
        Texts.get(request.language(), "wegwijzer.list.role." + each.word()),
        chosen ? here : here + "?" + ROLE + "=" + each.word(),
        chosen);
  }

  /** Where the form with the reader's words is sent: this page. */
  public String getAction() {
    return request.href(PathwayKind.ADDRESS);
  }

  /** What the reader told; empty without the form. */
  public String getWords() {
    return request.field(WORDS).orElse("");
  }

  /** The pathways that fit the words best. */
  public List<PageSummary> getFitting() {
    return request
        .field(WORDS)
        .map(words -> fittingPathways.find(request.language(), words, listed))
        .orElse(List.of());
  }

  /** Guides about seeing that something is wrong. */
  public List<PageSummary> getRecognise() {
    return guides(RECOGNISE);
  }

  /** Guides about making it less likely. */
  public List<PageSummary> getPrevent() {
    return guides(PREVENT);
  }

  private List<PageSummary> guides(List<String> slugs) {
    return slugs.stream().flatMap(this::guide).toList();
  }

  /** The guide with this Dutch slug, in the reader's language when it exists in it. */
  private Stream<PageSummary> guide(String slug) {
    Optional<PageSummary> dutch =
        pages.findBySlug(GUIDE, Language.NL, slug).map(PublishedDocument::summary);
    Optional<PageSummary> own =
        dutch.flatMap(
            guide ->
                pages.listLanguages(guide.documentId()).stream()
                    .filter(edition -> edition.language() == request.language())
                    .findFirst());
    Optional<PageSummary> shown = own.isPresent() ? own : dutch;
    shown.ifPresent(guide -> trace.shows(guide.editionId()));
    return shown.stream();
  }

  @Override
  public String title() {
    return Texts.get(request.language(), "wegwijzer.list.title");
  }

  @Override
  public String description() {
    return Texts.get(request.language(), "wegwijzer.list.lead");
  }

  @Override
  public boolean asksFeedback() {
    return false;
  }

  @Override
  public Section section() {
    return Section.HELP;
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + PathwayKind.ADDRESS);
  }

  @Override
  public Optional<String> canonical() {
    return hrefIn(request.language());
  }
}
