package nl.groeiwijs.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nl"><head><meta charset="UTF-8"><title>Stop, hou op!</title>
      <meta name="description" content="Een les."><script src="/x.js"></script></head>
      <body><h1>Stop, hou op!</h1><p>“Één knuffel” – 10 minuten · <a href="/gids">gids</a></p>
      <span class="gw-status-badge">Nu open</span><svg><path d="M0 0"></path></svg>
      <h2>Kerndoelen</h2><table><thead><tr><th scope="col">Code</th></tr></thead>
      <tbody><tr><td>PO 34</td></tr></tbody></table>
      <img alt="Elders" src="https://elders.nl/spion.png"></body></html>
      """;

  private final PdfPrinter printer = new PdfPrinter();

  private PDDocument print() throws IOException {
    Optional<byte[]> pdf = printer.print(PAGE, "https://example.nl/");
    return Loader.loadPDF(pdf.orElseThrow());
  }

  @Test
  void isTaggedWithLanguageAndTitle() throws IOException {
    try (PDDocument document = print()) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo("nl");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Stop, hou op!");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(
              new String(
                  catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("pdfuaid");
    }
  }

  @Test
  void holdsTheTextWithItsSignsAndNotWhatIsTrueForAMoment() throws IOException {
    try (PDDocument document = print()) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("“Één knuffel” – 10 minuten · gids")
          .contains("PO 34")
          .doesNotContain("Nu open")
          .doesNotContain("#");
    }
  }

  @Test
  void everyLetterIsEmbedded() throws IOException {
    try (PDDocument document = print()) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void headingsAreBookmarks() throws IOException {
    try (PDDocument document = print()) {
      PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();

      assertThat(first.getTitle()).isEqualTo("Stop, hou op!");
      assertThat(first.getNextSibling().getTitle()).isEqualTo("Kerndoelen");
    }
  }
}
