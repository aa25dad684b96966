package nl.groeiwijs.media.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.media.domain.UseStage;
import nl.groeiwijs.media.persistence.MediaRows;
import nl.groeiwijs.media.persistence.MediaUseRow;

/** Keeps which edition uses which file; told by who keeps the texts. */
@ApplicationScoped
public class MediaUses {

  private final MediaRows rows;

  MediaUses() {
    this(null);
  }

  @Inject
  public MediaUses(MediaRows rows) {
    this.rows = rows;
  }

  /**
   * Says what an edition uses from now on. What was live and is no longer stays known as past.
   *
   * @param live files in what the public sees; empty when it sees nothing
   * @param draft files in the newest text
   */
  @Transactional
  public void note(UUID editionId, Set<MediaName> live, Set<MediaName> draft) {
    Map<UseStage, Set<MediaName>> wanted = new EnumMap<>(UseStage.class);
    wanted.put(UseStage.LIVE, new LinkedHashSet<>(live));
    wanted.put(UseStage.DRAFT, new LinkedHashSet<>(draft));
    wanted.put(UseStage.PAST, new LinkedHashSet<>());
    var known = rows.listUsesOf(editionId);
    known.stream()
        .filter(use -> use.stage() != UseStage.DRAFT && !live.contains(use.name()))
        .forEach(use -> wanted.get(UseStage.PAST).add(use.name()));
    for (MediaUseRow use : known) {
      if (!wanted.get(use.stage()).remove(use.name())) {
        rows.remove(use);
      }
    }
    wanted.forEach(
        (stage, names) -> names.forEach(name -> rows.add(new MediaUseRow(editionId, name, stage))));
  }
}
