package nl.groeiwijs.content.domain.transfer;

/**
 * How much one import may be. A small zip can unfold into more than a disk or a memory holds.
 *
 * @param zipBytes of the zip itself
 * @param files number of files in it
 * @param textBytes of one text, unfolded
 * @param mediaBytes of one picture or file, unfolded
 * @param allBytes of everything, unfolded
 */
public record ImportLimits(long zipBytes, int files, int textBytes, int mediaBytes, long allBytes) {

  private static final int MILLION = 1_000_000;

  /** Unfolded bytes for each byte in the zip; real texts stay far below, bombs far above. */
  private static final long MOST_RATIO = 200;

  /** Under this size no ratio is a danger. */
  private static final long SMALL = MILLION;

  public static ImportLimits ofMegabytes(int zip) {
    return new ImportLimits(
        (long) zip * MILLION, 10_000, 2 * MILLION, 30 * MILLION, 4L * zip * MILLION);
  }

  public boolean isBomb(long unfolded, long packed) {
    return unfolded > SMALL && unfolded > MOST_RATIO * Math.max(1, packed);
  }
}
