package nl.groeiwijs.shared.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of an address: lower-case letters a-z, digits and single hyphens, 1 to 100
 * characters.
 */
public record Slug(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 100;

  /** Shorter, so that a number fits after it. */
  private static final int TITLE_LENGTH = 80;

  /**
   * @throws DomainException {@code slug.form} when the text is no slug
   */
  public Slug {
    if (!isSlug(value)) {
      throw new DomainException("slug.form", String.valueOf(value));
    }
  }

  public static boolean isSlug(String text) {
    return text != null && text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  /**
   * The slug that a title comes to: without accents and signs, cut at a whole word.
   *
   * @return empty when nothing of the title can stand in a slug
   */
  public static Optional<Slug> ofTitle(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.length() > TITLE_LENGTH) {
      int end = slug.lastIndexOf('-', TITLE_LENGTH);
      slug = slug.substring(0, end > 0 ? end : TITLE_LENGTH);
    }
    return isSlug(slug) ? Optional.of(new Slug(slug)) : Optional.empty();
  }

  /** This slug with a number after it, for when it is taken. */
  public Slug numbered(int number) {
    return new Slug(value + "-" + number);
  }

  @Override
  public String toString() {
    return value;
  }
}
