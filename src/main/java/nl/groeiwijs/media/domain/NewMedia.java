package nl.groeiwijs.media.domain;

import java.util.OptionalInt;

/** A file that has been looked at and made fit to be kept. */
public record NewMedia(MediaType type, byte[] bytes, OptionalInt width, OptionalInt height) {

  public static NewMedia picture(MediaType type, byte[] bytes, int width, int height) {
    return new NewMedia(type, bytes, OptionalInt.of(width), OptionalInt.of(height));
  }

  public static NewMedia file(MediaType type, byte[] bytes) {
    return new NewMedia(type, bytes, OptionalInt.empty(), OptionalInt.empty());
  }

  public MediaName name() {
    return MediaName.of(bytes, type);
  }
}
