package nl.groeiwijs.publishing.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a reader wrote about a page, without what could point to a person.
 *
 * @param address of the page, with language prefix
 * @param words at most {@value #LONGEST} characters
 */
public record Remark(String address, LocalDate day, String words) {

  public static final int LONGEST = 500;

  /** After so many days a remark is deleted. */
  public static final int DAYS_KEPT = 90;

  private static final String LEFT_OUT = "[…]";
  private static final Pattern POINTS_TO_A_PERSON =
      Pattern.compile(
          "\\S+@\\S+|(?<!\\w)@\\w+|(?i:https?://|www\\.)\\S+|\\+?\\d(?:[ ./()-]{0,2}\\d){3,}");

  public Remark {
    words = scrub(words);
  }

  /** Takes out e-mail addresses, account names, links and every number of four digits or more. */
  static String scrub(String written) {
    String clean =
        POINTS_TO_A_PERSON.matcher(written).replaceAll(LEFT_OUT).replaceAll("\\s+", " ").strip();
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
