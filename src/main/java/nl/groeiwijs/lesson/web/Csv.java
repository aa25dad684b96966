package nl.groeiwijs.lesson.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of text with values between semicolons (RFC 4180 but for the comma), as the spreadsheets of
 * Dutch computers open them. A byte order mark says that it is UTF-8.
 */
final class Csv {

  private static final String MARK = "\uFEFF";
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[;\"\\r\\n]");

  /** With these a spreadsheet would take a text for a formula, and a formula may come by link. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Csv() {}

  static String of(List<List<String>> lines) {
    return MARK
        + lines.stream()
            .map(line -> line.stream().map(Csv::value).collect(Collectors.joining(";")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String value(String text) {
    String plain = FORMULA.matcher(text).matches() ? "'" + text : text;
    return NEEDS_QUOTES.matcher(plain).find() ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
