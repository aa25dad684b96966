package nl.groeiwijs.media.domain;

/**
 * How large an upload may be.
 *
 * @param pictureBytes of a picture as it is sent
 * @param fileBytes of any other file
 * @param pixels width times height of a picture; a small file can unfold into a picture that fills
 *     the memory
 * @param longestSide to which a larger picture is made smaller, in pixels
 */
public record MediaLimits(long pictureBytes, long fileBytes, long pixels, int longestSide) {

  private static final int LONGEST_SIDE = 2_400;
  private static final long MILLION = 1_000_000;

  public static MediaLimits of(int pictureMegabytes, int fileMegabytes, int megapixels) {
    return new MediaLimits(
        pictureMegabytes * MILLION, fileMegabytes * MILLION, megapixels * MILLION, LONGEST_SIDE);
  }

  /** The most that an upload can be before its type is known. */
  public long mostBytes() {
    return Math.max(pictureBytes, fileBytes);
  }

  public long bytesOf(MediaType type) {
    return type.isPicture() ? pictureBytes : fileBytes;
  }
}
