package nl.groeiwijs.content.application.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeiwijs.content.application.TextReader;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.PublicState;
import nl.groeiwijs.content.domain.workflow.Verdict;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;

/**
 * What a text may not change: which document it is, of which kind and in which language. Its
 * address follows the text as long as the public never saw it; after that, see {@link
 * nl.groeiwijs.content.application.address.ChangeAddress}.
 */
@ApplicationScoped
public class DraftIdentity {

  private final Editions editions;
  private final TextReader reader;

  DraftIdentity() {
    this(null, null);
  }

  @Inject
  public DraftIdentity(Editions editions, TextReader reader) {
    this.editions = editions;
    this.reader = reader;
  }

  /** No when the text says that it is another document. What cannot be read says nothing. */
  Verdict judge(EditionRow edition, DocumentText text) {
    Optional<Document> document = read(edition, text);
    boolean other =
        document
            .filter(
                read ->
                    !read.id().equals(edition.documentId())
                        || !read.kind().equals(kind(edition))
                        || read.language() != edition.language())
            .isPresent();
    return other ? Verdict.no("content.text.identity") : Verdict.yes();
  }

  /** Lets the address of a draft follow its text, if nobody else stands there. */
  void settle(EditionRow edition, DocumentText text) {
    if (edition.shown() != PublicState.NONE) {
      return;
    }
    read(edition, text)
        .map(reader::address)
        .filter(address -> !address.equals(edition.address()))
        .filter(address -> editions.isFree(edition.language(), address))
        .filter(to -> !editions.wasAnothers(edition.language(), to, edition.id()))
        .ifPresent(edition::settle);
  }

  private Optional<Document> read(EditionRow edition, DocumentText text) {
    return reader.read(text.write(), kind(edition)).document();
  }

  private String kind(EditionRow edition) {
    return editions.findDocument(edition.documentId()).orElseThrow().kind();
  }
}
