package nl.groeiwijs.curriculum.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A core goal with all that a reader sees of it.
 *
 * @param uuid the key, of SLO, or made from the code for a dimension of mbo; never key on the code
 * @param code as people say it: "PO 38", "32D", "2.4"; not unique
 * @param label a few words; where SLO gives none, the name of the domain
 * @param legalText the text to show: the wording of the law where that is known to differ
 * @param sloText the text in SLO's files, equal to {@code legalText} for nearly all; empty for mbo
 * @param set goals it was laid down with; carries the status
 * @param areas subject areas it is taught in; at least one, but for mbo
 * @param domain part of the set or area, empty when there is none
 * @param heading the core goal of which this is a lettered part; empty for the goals in force
 * @param levels levels it is meant for; its sectors follow from them
 * @param relevance why it matters to this portal, for the goals that do
 * @param replaces goals of earlier releases that this one took the place of
 */
public record CoreGoal(
    UUID uuid,
    Generation generation,
    String code,
    String label,
    String legalText,
    String sloText,
    TextSource textSource,
    GoalSet set,
    List<SubjectArea> areas,
    String domain,
    String heading,
    Levels levels,
    List<Elaboration> elaborations,
    List<Elaboration> illustrations,
    Optional<Relevance> relevance,
    List<UUID> replaces) {

  private static final String BASE = "https://opendata.slo.nl/curriculum/uuid/";

  public CoreGoal {
    areas = List.copyOf(areas);
    elaborations = List.copyOf(elaborations);
    illustrations = List.copyOf(illustrations);
    replaces = List.copyOf(replaces);
  }

  /** Address of the goal in SLO's open data; empty for mbo, which SLO does not publish. */
  public Optional<String> uri() {
    return generation == Generation.MBO ? Optional.empty() : Optional.of(BASE + uuid);
  }

  public Set<Sector> sectors() {
    return levels.sectors();
  }

  public GoalStatus status() {
    return generation.status();
  }

  /** Where the set stands and who says so. */
  public GoalSet.Standing statusSource() {
    return set.standing();
  }

  /** True when the law and SLO's files differ, so that a reader should see both. */
  public boolean hasTwoTexts() {
    return textSource.wording() == TextSource.Wording.LAW;
  }

  /** The same goal, marked as touching the portal's subject. */
  public CoreGoal marked(Relevance mark) {
    return with(legalText, textSource, Optional.of(mark));
  }

  /** The same goal with the wording of the law; SLO's text stays beside it. */
  public CoreGoal worded(String lawText, TextSource source) {
    return with(lawText, source, relevance);
  }

  private CoreGoal with(String text, TextSource source, Optional<Relevance> mark) {
    return new CoreGoal(
        uuid,
        generation,
        code,
        label,
        text,
        sloText,
        source,
        set,
        areas,
        domain,
        heading,
        levels,
        elaborations,
        illustrations,
        mark,
        replaces);
  }
}
