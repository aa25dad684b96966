package nl.groeiwijs.help.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Source;

/**
 * A help service as a page may show it at one moment, in one language. It holds no address that is
 * still to check, so no page can show one.
 *
 * @param id of the service's document, never reused
 * @param slug last part of the address of its page
 * @param note what to know before turning to it; empty text when there is nothing
 * @param details for whom, which ages, anonymous or not, which language
 * @param badges whether someone answers now; empty when it has nothing to call or chat with
 * @param button how its main button looks
 * @param actions the ways to reach it, the most direct first; the first is the main button
 * @param verifiedOn day of the last check
 * @param stale true when the next check is overdue: the page then warns
 * @param sources where the data come from
 * @param validUntil until when this view says the truth; empty when time alone does not change it
 */
public record HelpServiceView(
    UUID id,
    String slug,
    String name,
    String summary,
    String note,
    List<Words> details,
    List<StatusBadge> badges,
    Button button,
    List<HelpAction> actions,
    LocalDate verifiedOn,
    boolean stale,
    List<Source> sources,
    Optional<Instant> validUntil) {

  /** How much the main button asks for attention. */
  public enum Button {
    /** Red: for emergencies only. */
    URGENT,
    /** Filled: someone answers now. */
    PRIMARY,
    /** Outlined: closed, or not known. */
    SECONDARY
  }

  public HelpServiceView {
    details = List.copyOf(details);
    badges = List.copyOf(badges);
    actions = List.copyOf(actions);
    sources = List.copyOf(sources);
  }

  /** False for a service of which nothing is verified yet: then there is no check to date. */
  public boolean isChecked() {
    return !sources.isEmpty();
  }

  /** The main button, as a list of none or one, so that a view can iterate it. */
  public List<HelpAction> main() {
    return actions.stream().limit(1).toList();
  }

  /** The other ways to reach it. */
  public List<HelpAction> others() {
    return actions.stream().skip(1).toList();
  }
}
