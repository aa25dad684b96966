package nl.groeiwijs.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/** Reads what only a campaign has, and reports periods that cannot be. */
final class CampaignParser {

  private final Issues issues;
  private final List<Period> periods = new ArrayList<>();

  private CampaignParser(Issues issues) {
    this.issues = issues;
  }

  static Campaign parse(Document document, Issues issues) {
    return new CampaignParser(issues).campaign(document, document.fields());
  }

  private Campaign campaign(Document document, Fields fields) {
    List<Fields> records = fields.records("periods");
    if (records.isEmpty()) {
      issues.add(fields.line(), "field.missing", "periods");
    }
    records.forEach(this::read);
    return new Campaign(document, fields.text("audience").orElse(""), periods, home(fields));
  }

  private HomePlace home(Fields fields) {
    String word = fields.text("home").filter(text -> !text.isBlank()).orElse("gewoon");
    Optional<HomePlace> place = HomePlace.ofWord(word);
    if (place.isEmpty()) {
      issues.add(fields.line("home"), "campaign.home", word);
    }
    return place.orElse(HomePlace.GEWOON);
  }

  private void read(Fields record) {
    Optional<LocalDate> starts = day(record, "starts");
    Optional<LocalDate> ends = day(record, "ends");
    if (starts.isPresent() && ends.isPresent()) {
      if (ends.get().isBefore(starts.get())) {
        issues.add(record.line("ends"), "campaign.period.turned", starts.get(), ends.get());
      } else {
        add(new Period(starts.get(), ends.get()), record);
      }
    }
  }

  private Optional<LocalDate> day(Fields record, String key) {
    if (!record.has(key)) {
      issues.add(record.line(), "field.missing", key);
    }
    return record.date(key);
  }

  private void add(Period period, Fields record) {
    boolean follows =
        periods.isEmpty() || periods.get(periods.size() - 1).ends().isBefore(period.starts());
    if (follows) {
      periods.add(period);
    } else {
      issues.add(record.line("starts"), "campaign.period.overlap", period.starts());
    }
  }
}
