package nl.groeiwijs.shared.domain;

import java.util.regex.Pattern;

/**
 * The last part of an address: lower-case letters a-z, digits and single hyphens, 1 to 100
 * characters.
 */
public record Slug(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 100;

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

  @Override
  public String toString() {
    return value;
  }
}
