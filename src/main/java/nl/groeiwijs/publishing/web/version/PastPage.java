package nl.groeiwijs.publishing.web.version;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.publishing.application.MovedPages;
import nl.groeiwijs.publishing.application.PastVersions;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.application.WithdrawnPages;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.publishing.domain.ShownVersion;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.application.PortalClock;
import nl.groeiwijs.shared.application.Texts;

/**
 * A page about what a publication said before. It exists as long as the publication is public: what
 * was withdrawn shows nothing, neither as it was nor as it was before. Search engines stay off.
 */
public abstract class PastPage implements PublicPage {

  static final String LIST = "/versies";
  static final String TEXT = "/versie";
  static final String DIFFERENCE = "/verschil";

  private static final String ADDRESS = "address";

  @Inject private PublishedPages pages;
  @Inject private WithdrawnPages withdrawn;
  @Inject private MovedPages moved;
  @Inject private PastVersions past;
  @Inject private PageTrace trace;

  private PublicRequest request;
  private PublishedDocument page;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    String address = "/" + asked.name(ADDRESS);
    if (withdrawn.find(asked.language(), address).isPresent()) {
      return PageOutcome.GONE;
    }
    Optional<PublishedDocument> found = pages.findByAddress(asked.language(), address);
    if (found.isEmpty()) {
      return moved(asked, address);
    }
    page = found.get();
    trace.shows(page.summary().editionId());
    return find() ? PageOutcome.FOUND : PageOutcome.MISSING;
  }

  private PageOutcome moved(PublicRequest asked, String address) {
    String prefix = asked.language().prefix();
    String here = asked.path().substring(0, asked.path().length() - address.length());
    return moved
        .find(asked.language(), address)
        .<PageOutcome>map(
            to -> new PageOutcome.Moved(prefix + here + to.substring(prefix.length())))
        .orElse(PageOutcome.MISSING);
  }

  /** Finds what this page shows; false when there is no such version. */
  abstract boolean find();

  PublicRequest request() {
    return request;
  }

  PastVersions past() {
    return past;
  }

  List<ShownVersion> versions() {
    return past.list(page.summary().editionId());
  }

  /** The version of this number in the address; empty for anything else. */
  Optional<ShownVersion> version(String name) {
    String number = request.name(name);
    return number.matches("[1-9]\\d{0,3}")
        ? past.find(page.summary().editionId(), Integer.parseInt(number))
        : Optional.empty();
  }

  /** Address of the publication as it is now. */
  public String getHref() {
    return page.summary().href();
  }

  /** Title of the publication as it is now. */
  public String getName() {
    return page.document().title();
  }

  /** Address of the list of versions. */
  public String getList() {
    return request.href(LIST + page.summary().address());
  }

  /** Address of the text of a version. */
  public String textOf(ShownVersion version) {
    return request.href(TEXT + "/" + version.number() + page.summary().address());
  }

  /** Address of what differs between two versions. */
  public String differenceOf(int from, int to) {
    return request.href(DIFFERENCE + "/" + from + "/" + to + page.summary().address());
  }

  /** A moment in words, on the wall of the portal: 3 maart 2026, 14:05. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", request.language().locale())
        .format(at.atZone(PortalClock.ZONE));
  }

  /** When a version was public, in words. */
  public String period(ShownVersion version) {
    return version
        .until()
        .map(
            until ->
                Texts.get(
                    request.language(),
                    "publishing.version.period",
                    moment(version.from()),
                    moment(until)))
        .orElseGet(
            () ->
                Texts.get(request.language(), "publishing.version.since", moment(version.from())));
  }

  @Override
  public String title() {
    return sensitive()
        ? Texts.get(request.language(), "publishing.version.neutral")
        : Texts.get(request.language(), "publishing.version.title", getName());
  }

  @Override
  public List<Crumb> crumbs() {
    return sensitive() ? List.of() : List.of(new Crumb(getName(), getHref()));
  }

  @Override
  public boolean sensitive() {
    return page.document().sensitive();
  }

  @Override
  public boolean indexed() {
    return false;
  }

  @Override
  public boolean schoolStyle() {
    return page.document().kind().equals("les");
  }
}
