package nl.groeiwijs.lesson.domain;

import java.util.UUID;
import nl.groeiwijs.curriculum.domain.Sector;

/**
 * A sector as the national vocabularies of teaching material name it. The keys are those of the
 * Onderwijsbegrippenkader; but for mbo they are those of SLO's levels too.
 *
 * @see <a href="http://purl.edustandaard.nl/begrippenkader">Onderwijsbegrippenkader</a>
 */
public enum EducationLevel {
  PO(Sector.PO, "512e4729-03a4-43a2-95ba-758071d1b725", "PO"),
  SO(Sector.SO, "e7f1c08f-08fb-48ab-be8e-c131b1bce54a", "SO"),
  VO(Sector.VO, "2a1401e9-c223-493b-9b86-78f6993b1a8d", "VO"),
  /** The vocabulary of contexts has one word for special education of all ages. */
  VSO(Sector.VSO, "dbbc3e87-a848-4425-912a-d494e43e5e59", "SO"),
  /** The vocabulary of contexts is older than the word mbo. */
  MBO(Sector.MBO, "f3ac3fbb-5eae-49e0-8494-0a44855fff25", "BVE");

  private final Sector sector;
  private final UUID key;
  private final String context;

  EducationLevel(Sector sector, String key, String context) {
    this.sector = sector;
    this.key = UUID.fromString(key);
    this.context = context;
  }

  public static EducationLevel of(Sector sector) {
    for (EducationLevel level : values()) {
      if (level.sector == sector) {
        return level;
      }
    }
    throw new IllegalArgumentException(sector.code());
  }

  public Sector sector() {
    return sector;
  }

  /** Key in the vocabulary of levels. */
  public UUID key() {
    return key;
  }

  /** Word in the vocabulary of contexts ({@code vdex_context_czp_20060628}). */
  public String context() {
    return context;
  }
}
