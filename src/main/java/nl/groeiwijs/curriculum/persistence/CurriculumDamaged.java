package nl.groeiwijs.curriculum.persistence;

import nl.groeiwijs.shared.domain.DomainException;

/**
 * A file of a release that cannot be read as what it should be. Its first argument is the file, its
 * second the place in it ("line 12, column 3" or the uuid of an entity).
 */
public class CurriculumDamaged extends DomainException {

  private static final long serialVersionUID = 1L;

  /**
   * @param key message key, {@code curriculum.file.} and what is wrong
   * @param file path of the file inside the release
   * @param place where in the file
   * @param detail what was found, or the field it was found in
   */
  public CurriculumDamaged(String key, String file, String place, String detail) {
    super("curriculum.file." + key, file, place, detail);
  }
}
