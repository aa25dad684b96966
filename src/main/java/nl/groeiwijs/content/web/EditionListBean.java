package nl.groeiwijs.content.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.groeiwijs.content.application.ListEditions;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.domain.PageOf;
import nl.groeiwijs.shared.web.EditorRequest;

/** The screen with all publications. */
@Named
@ViewScoped
public class EditionListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many rows a page has. */
  public static final int SIZE = 50;

  @Inject private transient ListEditions listEditions;
  @Inject private CmsBean cms;
  @Inject private transient Kinds kinds;
  @Inject private transient Clock clock;
  @Inject private EditorRequest request;

  private transient EditionPages editions;

  @PostConstruct
  void open() {
    EditionListAddress address = new EditionListAddress(request);
    EditionFilter filter = address.filter(LocalDate.now(clock));
    editions =
        new EditionPages(EditionPages.Wish.first(address.order(), SIZE), w -> find(filter, w));
  }

  private PageOf<EditionSummary> find(EditionFilter filter, EditionPages.Wish wish) {
    return listEditions.execute(
        filter, wish.order(), wish.descending(), wish.number(), wish.size(), cms.actor());
  }

  /** The rows; made anew when the session was kept elsewhere. */
  public EditionPages getEditions() {
    if (editions == null) {
      open();
    }
    return editions;
  }

  public int getSize() {
    return SIZE;
  }

  public List<String> getKinds() {
    return kinds.ids();
  }

  public List<String> getStates() {
    return Arrays.stream(EditionState.values())
        .map(s -> s.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  public List<String> getThemes() {
    return Arrays.stream(Theme.values()).map(Theme::word).toList();
  }

  /** The ages that can be chosen, in years. */
  public List<String> getAges() {
    return List.of("0-4", "4-6", "6-9", "9-12", "12-15", "15-18");
  }

  /** The choices for the next check, in days from today. */
  public List<String> getReviews() {
    return List.of("0", "30", "90");
  }

  /** What was asked for, by name of the parameter. */
  public Map<String, String> getAsked() {
    return Map.of(
        "q",
        asked("q"),
        "soort",
        asked("soort"),
        "status",
        asked("status"),
        "taalversie",
        asked("taalversie"),
        "thema",
        asked("thema"),
        "leeftijd",
        asked("leeftijd"),
        "door",
        asked("door"),
        "controle",
        asked("controle"));
  }

  private String asked(String name) {
    return request.parameter(name).orElse("");
  }

  /** True when a filter is set, so that the screen offers to take it off. */
  public boolean isFiltered() {
    return getAsked().values().stream().anyMatch(value -> !value.isEmpty());
  }
}
