package nl.groeiwijs.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.architecture.ProjectFiles;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Directives;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.Provenance;
import nl.groeiwijs.publishing.domain.AgeBand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the portal ships in {@code content}: whole, and without a reference to nothing. */
class SeedContentTest {

  /** Pages that are no document; that they answer is proved by the crawl. */
  private static final Set<String> PAGES =
      Set.of(
          "/",
          "/leeftijd",
          "/gids",
          "/wegwijzer",
          "/campagnes",
          "/lessen",
          "/dekking",
          "/kerndoelen",
          "/gesprekskaarten",
          "/begrippen",
          "/vragen",
          "/hulp",
          "/zoeken",
          "/.well-known/security.txt");

  /** Pictures that no text shows: {@code reserve.txt} beside them says so. */
  private static final Path MEDIA = ProjectFiles.CONTENT.resolve("media");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d-])(?:0[89]00[ -]?\\d{3,4}|0\\d{1,3}[ -]\\d{2,3}[\\d -]{3,}\\d|\\+31[ \\d]{8,}"
              + "|14 ?0\\d{2,3}|116 ?\\d{3}|0\\d{9})(?!\\d)");

  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)\\b\\d{1,2}[.:]\\d{2}( uur)? ?(-|–|tot|t/m|to|until) ?\\d{1,2}([.:]\\d{2})?\\b|\\b24/7\\b"
              + "|\\b24 uur per dag\\b|\\b24 hours a day\\b");

  private static List<SeedFile> files;
  private static List<Document> documents;
  private static Kinds kinds;

  @BeforeAll
  static void readAll() {
    kinds = AllKinds.find();
    files = SeedFile.all(kinds);
    documents = files.stream().flatMap(file -> file.document().stream()).toList();
  }

  @Test
  void everyFileIsReadWithoutAnIssue() {
    List<String> problems = new ArrayList<>();
    for (SeedFile file : files) {
      file.issues()
          .forEach(i -> problems.add(file.name() + ":" + i.line() + " " + i.key() + i.arguments()));
    }
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(problems).isEmpty();
  }

  @Test
  void everyIdentityIsGivenOncePerLanguageAndAddress() {
    Set<String> seen = new HashSet<>();
    List<String> problems = new ArrayList<>();
    for (Document document : documents) {
      String language = document.language().code() + " ";
      for (String mark : List.of(document.id().toString(), address(document))) {
        if (!seen.add(language + mark)) {
          problems.add(language + mark);
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void editionsOfOneDocumentAreOfOneKind() {
    Map<java.util.UUID, String> kindOf = new HashMap<>();
    for (Document document : documents) {
      assertThat(kindOf.merge(document.id(), document.kind(), (known, same) -> known))
          .as(address(document))
          .isEqualTo(document.kind());
    }
  }

  @Test
  void everyReferenceLeadsToARecord() {
    Map<String, String> kindOf =
        Map.of(
            Directives.HELP, "hulp",
            Directives.FACT, "feit",
            Directives.CARD, "gesprekskaart",
            Directives.TOOLKIT, "toolkit");
    List<String> problems = new ArrayList<>();
    int found = 0;
    for (SeedFile file : files) {
      for (var reference : kindOf.entrySet()) {
        for (Block.Directive directive : file.directives(reference.getKey()).toList()) {
          List<String> slugs = directive.references();
          found += slugs.size();
          if (slugs.isEmpty()) {
            problems.add(file.name() + ":" + directive.line() + " refers to nothing");
          }
          slugs.stream()
              .filter(slug -> !exists(reference.getValue(), slug))
              .forEach(slug -> problems.add(file.name() + ":" + directive.line() + " " + slug));
        }
      }
    }
    assertThat(found).isGreaterThan(50);
    assertThat(problems).isEmpty();
  }

  @Test
  void theGuideOfALessonAndTheCampaignOfAToolkitPageExist() {
    List<String> problems = new ArrayList<>();
    for (Document document : documents) {
      refers(document, "guide", "gids").ifPresent(problems::add);
      refers(document, "campaign", "campagne").ifPresent(problems::add);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyLinkWithinThePortalLeadsSomewhere() {
    Set<String> known = knownAddresses();
    List<String> problems = new ArrayList<>();
    int found = 0;
    for (SeedFile file : files) {
      Set<String> anchors = new HashSet<>();
      file.document()
          .ifPresent(document -> anchors(document.body().blocks()).forEach(anchors::add));
      for (var link : file.elements("a[href]").toList()) {
        String href = link.attr("href");
        boolean good =
            href.startsWith("#") ? anchors.contains(href.substring(1)) : known.contains(href);
        if (!href.startsWith("http")) {
          found++;
          if (!good) {
            problems.add(file.name() + ": " + href);
          }
        }
      }
    }
    assertThat(found).isGreaterThan(100);
    assertThat(problems).isEmpty();
  }

  @Test
  void everyPictureExistsAndEveryPictureIsUsed() {
    Set<String> used = new TreeSet<>();
    documents.forEach(
        document -> document.picture().ifPresent(picture -> used.add(picture.file())));
    files.forEach(
        file -> file.elements("img").forEach(image -> used.add(image.attr("src").substring(7))));
    Set<String> there = new TreeSet<>();
    ProjectFiles.list(MEDIA).forEach(path -> there.add(path.getFileName().toString()));
    Path reserve = MEDIA.resolve("reserve.txt");
    if (there.remove("reserve.txt")) {
      ProjectFiles.text(reserve).lines().filter(line -> !line.isBlank()).forEach(used::add);
    }
    assertThat(used).isEqualTo(there);
  }

  @Test
  void everyPictureInATextSaysWhatItShows() {
    List<String> problems = new ArrayList<>();
    files.forEach(
        file ->
            file.elements("img[alt='']")
                .forEach(image -> problems.add(file.name() + ": " + image.attr("src"))));
    assertThat(problems).isEmpty();
  }

  /** A number that goes stale stands in one record, with its source; 112 does not go stale. */
  @Test
  void noTextHasAPhoneNumberOrAnOpeningHourOfItsOwn() {
    List<String> problems = new ArrayList<>();
    for (Document document : documents) {
      if (!kinds.get(document.kind()).isRecord()) {
        for (Pattern pattern : List.of(PHONE, HOURS)) {
          Matcher matcher = pattern.matcher(document.text().body());
          matcher.results().forEach(r -> problems.add(address(document) + ": " + r.group()));
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyTextIsCheckedAgainWithinAYearOfItsWriting() {
    List<String> problems = new ArrayList<>();
    for (Document document : documents) {
      Provenance provenance = document.provenance();
      boolean record = kinds.get(document.kind()).isRecord();
      boolean dated =
          record
              ? provenance.reviewBy().isPresent()
              : provenance.written().isPresent()
                  && provenance
                      .reviewBy()
                      .filter(day -> day.isAfter(provenance.written().get()))
                      .filter(day -> !day.isAfter(provenance.written().get().plusYears(1)))
                      .isPresent();
      if (!dated) {
        problems.add(address(document) + " " + provenance);
      }
    }
    assertThat(problems).isEmpty();
  }

  private static Optional<String> refers(Document document, String key, String kind) {
    return document
        .fields()
        .text(key)
        .filter(slug -> !exists(kind, slug))
        .map(slug -> address(document) + ": no " + kind + " " + slug);
  }

  private static boolean exists(String kind, String slug) {
    return documents.stream()
        .anyMatch(d -> d.kind().equals(kind) && d.slug().value().equals(slug) && !d.draft());
  }

  private static Set<String> knownAddresses() {
    Set<String> known = new HashSet<>();
    documents.forEach(document -> known.add(document.language().prefix() + address(document)));
    PAGES.forEach(page -> known.add(page));
    PAGES.forEach(page -> known.add("/en" + page));
    for (AgeBand band : AgeBand.values()) {
      known.add(band.address());
      known.add("/en" + band.address());
    }
    return known;
  }

  private static List<String> anchors(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).id())
        .toList();
  }

  private static String address(Document document) {
    return kinds.get(document.kind()).address(document);
  }
}
