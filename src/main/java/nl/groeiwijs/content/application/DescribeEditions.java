package nl.groeiwijs.content.application;

import jakarta.inject.Inject;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.application.UseCase;

/**
 * Fills the editors' list for editions that a portal without that list has kept; a batch at a time,
 * so that no transaction grows with the archive.
 */
@UseCase
public class DescribeEditions {

  private static final int BATCH = 200;

  private final Editions editions;

  DescribeEditions() {
    this(null);
  }

  @Inject
  public DescribeEditions(Editions editions) {
    this.editions = editions;
  }

  /**
   * @return how many were described; 0 when none was left
   */
  public int execute() {
    return editions.describeOutdated(BATCH);
  }
}
