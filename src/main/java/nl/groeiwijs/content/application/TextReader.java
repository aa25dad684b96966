package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.Kinds;

/** Reads texts of any kind, good or not yet good. */
@ApplicationScoped
public class TextReader {

  private final Kinds kinds;

  TextReader() {
    this(null);
  }

  @Inject
  public TextReader(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * @param kind what the document is; a record does not say so itself
   */
  public DocumentParser.Result read(String text, String kind) {
    boolean record = kinds.get(kind).isRecord();
    return new DocumentParser(kinds).parse(text, record ? Optional.of(kind) : Optional.empty());
  }

  /** Address of a document, without language prefix. */
  public String address(Document document) {
    return kinds.get(document.kind()).address(document);
  }

  public Kind kind(String id) {
    return kinds.get(id);
  }
}
