package nl.groeiwijs.shared.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a statement comes from.
 *
 * @param title name of the publication
 * @param url its address, http or https
 * @param checked day on which it was read, if known
 */
public record Source(String title, String url, Optional<LocalDate> checked) {

  /** Reads the list {@code sources}; an address that is no web address is an issue. */
  public static List<Source> listOf(Fields fields, Issues issues) {
    return fields.records("sources").stream().map(record -> of(record, issues)).toList();
  }

  private static Source of(Fields record, Issues issues) {
    String url = record.requiredText("url");
    if (!url.isEmpty() && !url.matches("https?://[^\\s\"<>]+")) {
      issues.add(record.line("url"), "source.url", url);
    }
    return new Source(record.requiredText("title"), url, record.date("checked"));
  }
}
