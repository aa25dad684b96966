package nl.groeiwijs.content.domain.gate;

import static nl.groeiwijs.content.domain.gate.Finding.Severity.ADVICE;
import static nl.groeiwijs.content.domain.gate.Finding.Severity.BLOCKING;
import static nl.groeiwijs.content.domain.gate.Finding.Severity.BROKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.shared.domain.Fields;

/**
 * Looks at a text as the last one before the public does. What the parser and the kind find can
 * never be overruled: a pathway with a dead end, a sensitive page without help. The rest can, with
 * a reason, by who may.
 */
public final class PublishGate {

  private final Kind kind;
  private final PublicRecords records;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();

  private PublishGate(Kind kind, PublicRecords records, LocalDate today) {
    this.kind = kind;
    this.records = records;
    this.today = today;
  }

  /**
   * @param read the text as the parser read it
   * @param kind of the document
   * @param address at which the edition stands, without language prefix
   * @param today the day on the wall of the portal
   * @return in the order of their lines
   */
  public static List<Finding> check(
      DocumentParser.Result read,
      Kind kind,
      String address,
      PublicRecords records,
      LocalDate today) {
    PublishGate gate = new PublishGate(kind, records, today);
    read.issues().forEach(issue -> gate.findings.add(Finding.of(issue)));
    read.document().ifPresent(document -> gate.check(document, address));
    return gate.findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
  }

  private void check(Document document, String address) {
    Fields fields = document.fields();
    if (!kind.address(document).equals(address)) {
      add(BROKEN, fields.line("slug"), "content.gate.address", address, document.slug());
    }
    if (document.draft()) {
      add(BROKEN, fields.line("status"), "content.gate.draft");
    }
    reviewDate(document);
    if (!kind.isRecord()) {
      provenance(document);
      pictures(document);
      links(document);
    }
    keys(document);
    channels(document);
    toolkit(document, address);
    references(document);
  }

  /** What stands above a text may come after it: one of the two has to be first. */
  private void keys(Document document) {
    Fields fields = document.fields();
    kind.references()
        .forEach(
            (key, other) -> {
              Optional<String> slug = fields.text(key).filter(text -> !text.isBlank());
              if (slug.isPresent()
                  && records.publication(other, document.language(), slug.get())
                      == PublicRecords.Standing.MISSING) {
                boolean above = kind.parentKey().equals(Optional.of(key));
                add(
                    above ? ADVICE : BLOCKING,
                    fields.line(key),
                    "content.gate.key",
                    key,
                    slug.get());
              }
            });
  }

  /** A number that nobody called is worse than none. */
  private void channels(Document document) {
    for (Fields channel : document.fields().records("channels")) {
      String value = channel.text("value").orElse("");
      if (isToCheck(channel, "status")) {
        add(BLOCKING, channel.line(), "content.gate.channel", value);
      } else if (isToCheck(channel, "hours_status")) {
        add(ADVICE, channel.line(), "content.gate.hours", value);
      }
    }
  }

  private static boolean isToCheck(Fields channel, String key) {
    return channel.text(key).filter("to_check"::equals).isPresent();
  }

  /** The materials of a campaign stand under its address. */
  private void toolkit(Document document, String address) {
    document
        .body()
        .directives(Directives.TOOLKIT)
        .forEach(
            block ->
                block.references().stream()
                    .filter(slug -> !records.leads(document.language(), address + "/" + slug))
                    .forEach(
                        slug ->
                            add(
                                BLOCKING,
                                block.line(),
                                "content.gate.reference",
                                block.name(),
                                slug)));
  }

  private void reviewDate(Document document) {
    Fields fields = document.fields();
    Optional<LocalDate> until = document.provenance().reviewBy();
    if (until.isEmpty()) {
      add(BLOCKING, fields.line("review_by"), "content.gate.review.missing");
    } else if (document.provenance().isOverdue(today)) {
      add(BLOCKING, fields.line("review_by"), "content.gate.review.past", until.get());
    }
  }

  private void provenance(Document document) {
    Fields fields = document.fields();
    if (kind.needsSources() && document.provenance().sources().isEmpty()) {
      add(BLOCKING, fields.line("sources"), "content.gate.sources");
    }
    if (kind.needsReviewer() && document.provenance().reviewer().isEmpty()) {
      add(BLOCKING, fields.line("reviewer"), "content.gate.reviewer");
    }
  }

  private void pictures(Document document) {
    Fields fields = document.fields();
    if (document.picture().isPresent() && !fields.has("image_alt")) {
      add(BLOCKING, fields.line("image"), "content.gate.alt", document.picture().get().file());
    }
    new TextLinks(document.text())
        .barePictures()
        .forEach(bare -> add(BLOCKING, bare.line(), "content.gate.alt", bare.file()));
  }

  private void links(Document document) {
    new TextLinks(document.text())
        .pages().stream()
            .filter(link -> !records.leads(link.language(), link.address()))
            .forEach(
                link ->
                    add(
                        BLOCKING,
                        link.line(),
                        "content.gate.link",
                        link.language().prefix() + link.address()));
  }

  private void references(Document document) {
    document
        .body()
        .directives()
        .filter(directive -> Directives.REFERRING.contains(directive.name()))
        .filter(directive -> !directive.name().equals(Directives.TOOLKIT))
        .forEach(directive -> references(document, directive));
  }

  private void references(Document document, Block.Directive directive) {
    for (String slug : directive.references()) {
      switch (records.standing(directive.name(), document.language(), slug)) {
        case MISSING ->
            add(BLOCKING, directive.line(), "content.gate.reference", directive.name(), slug);
        case UNVERIFIED -> {
          boolean fact = directive.name().equals(Directives.FACT);
          add(fact ? BLOCKING : ADVICE, directive.line(), "content.gate.unverified", slug);
        }
        case GOOD -> {}
      }
    }
  }

  private void add(Finding.Severity severity, int line, String key, Object... arguments) {
    findings.add(Finding.of(severity, line, key, arguments));
  }
}
