package nl.groeiwijs.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.groeiwijs.content.application.ImportContent;
import nl.groeiwijs.content.application.ImportDocument;
import nl.groeiwijs.content.application.ImportFile;
import nl.groeiwijs.content.application.ImportOutcome;
import nl.groeiwijs.content.application.ImportReport;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.operations.application.StartProgress;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.search.application.PublicationSearch;
import nl.groeiwijs.search.domain.SearchQuery;
import nl.groeiwijs.shared.domain.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a text through the real container: transaction, events, read record, index. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

  private static final String PAGE =
      """
      ---
      id: %s
      kind: pagina
      lang: nl
      slug: %s
      title: "%s"
      summary: Een bladzijde voor de proef.
      author: redactie Groeiwijs
      written: 2026-11-23
      ---
      ## Kop

      Hier staat het woord zonnewijzerplaat.
      """;

  @Inject private StartProgress progress;
  @Inject private ImportDocument importDocument;
  @Inject private ImportContent importContent;
  @Inject private PublishedPages pages;
  @Inject private PublicationSearch search;
  @Inject private CoreGoals goals;

  @Inject
  @ConfigProperty(name = "portal.content.dir")
  private String content;

  @Deployment
  static WebArchive portal() {
    return PortalArchive.built();
  }

  private static ImportFile file(UUID id, String slug, String title) {
    return new ImportFile(slug + ".md", PAGE.formatted(id, slug, title), Optional.empty());
  }

  private Optional<String> shownTitle(String slug) {
    return pages.findByAddress(Language.NL, "/pagina/" + slug).map(p -> p.document().title());
  }

  @Test
  void theStartEndsWithAllGoalsAndAllContent() {
    assertTrue(progress.isDone());
    assertEquals(405 + 372 + 4, goals.list(GoalFilter.ALL, 1, 1).total());
    assertTrue(pages.list("gids", Language.NL, 1, 1).total() >= 18);
  }

  @Test
  void theSameFolderAgainChangesNothing() throws IOException {
    ImportReport report = importContent.execute(Path.of(content), done -> {});

    assertEquals(report.files(), report.unchanged());
    assertTrue(report.refused().isEmpty());
  }

  @Test
  void anAcceptedTextIsShownAndFound() {
    importDocument.execute(file(UUID.randomUUID(), "proef-getoond", "Getoond"));

    assertEquals(Optional.of("Getoond"), shownTitle("proef-getoond"));
    assertTrue(search.find(SearchQuery.in(Language.NL).words("zonnewijzerplaat")).total() >= 1);
  }

  @Test
  void aChangedTextTakesThePlaceOfTheOneBefore() {
    UUID id = UUID.randomUUID();
    importDocument.execute(file(id, "proef-gewijzigd", "Eerst"));
    assertEquals(Optional.of("Eerst"), shownTitle("proef-gewijzigd"));

    importDocument.execute(file(id, "proef-gewijzigd", "Daarna"));

    assertEquals(Optional.of("Daarna"), shownTitle("proef-gewijzigd"));
  }

  @Test
  void aBrokenTextChangesNothing() {
    UUID id = UUID.randomUUID();
    importDocument.execute(file(id, "proef-heel", "Heel"));
    ImportFile broken =
        new ImportFile(
            "proef-heel.md",
            PAGE.formatted(id, "proef-heel", "Stuk") + "\n:::onbekend\ntekst\n",
            Optional.empty());

    ImportOutcome outcome = importDocument.execute(broken);

    ImportOutcome.Refused refused = assertInstanceOf(ImportOutcome.Refused.class, outcome);
    assertEquals(15, refused.issues().get(0).line());
    assertEquals(Optional.of("Heel"), shownTitle("proef-heel"));
  }
}
