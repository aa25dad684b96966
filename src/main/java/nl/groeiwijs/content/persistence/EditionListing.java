package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;

/**
 * What the editors' list needs of the newest revision, so that it can sort and filter without
 * reading a text. A text with mistakes is described as far as it can be read.
 */
@Embeddable
public class EditionListing {

  /** Stands around each theme, so that a theme is found whole. */
  static final String MARK = "|";

  private static final int LONGEST = 300;
  private static final int LONGEST_SLUG = 100;

  private String kind;
  private String title;

  @Column(name = "title_key")
  private String titleKey;

  private String slug;
  private String themes;

  @Column(name = "age_from")
  private Integer ageFrom;

  @Column(name = "age_until")
  private Integer ageUntil;

  @Column(name = "review_by")
  private LocalDate reviewBy;

  @Column(name = "changed_by")
  private String changedBy;

  protected EditionListing() {}

  /** Describes a revision. */
  EditionListing(String documentKind, RevisionRow revision) {
    DocumentText text = DocumentText.of(revision.text());
    Fields fields = Fields.parse(text.frontMatter(), 1, new Issues());
    kind = documentKind;
    title = shortened(title(fields));
    titleKey = shortened(EditionFilter.key(title));
    themes =
        fields.texts("themes").stream()
            .map(t -> t + MARK)
            .collect(Collectors.joining("", MARK, ""));
    themes = themes.length() > LONGEST ? MARK : themes;
    ageFrom = fields.text("ages").flatMap(AgeRange::parse).map(AgeRange::fromMonths).orElse(null);
    ageUntil = fields.text("ages").flatMap(AgeRange::parse).map(AgeRange::untilMonths).orElse(null);
    slug = fields.text("slug").filter(word -> word.length() <= LONGEST_SLUG).orElse(null);
    reviewBy = fields.date("review_by").orElse(null);
    changedBy = revision.author().name();
  }

  /** A service has a name and a fact says what it states; everything else has a title. */
  static String title(Fields fields) {
    return fields
        .text("title")
        .or(() -> fields.text("name"))
        .or(() -> fields.record("statement").flatMap(statement -> statement.text("nl")))
        .orElse("");
  }

  String kind() {
    return Objects.requireNonNullElse(kind, "");
  }

  String title() {
    return Objects.requireNonNullElse(title, "");
  }

  String changedBy() {
    return Objects.requireNonNullElse(changedBy, "");
  }

  Optional<LocalDate> reviewBy() {
    return Optional.ofNullable(reviewBy);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
