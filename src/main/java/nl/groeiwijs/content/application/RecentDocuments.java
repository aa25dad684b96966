package nl.groeiwijs.content.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import nl.groeiwijs.content.domain.Document;

/**
 * Documents that were read from their text a moment ago. What is published is asked for by several
 * at once (read record, index, page), and the same text always gives the same document, so that it
 * is read once.
 */
@ApplicationScoped
public class RecentDocuments {

  private static final int MOST = 1_000;
  private static final Duration MOMENT = Duration.ofMinutes(1);

  /** A record's text does not name its kind. */
  private record Read(String kind, String checksum) {}

  private final Cache<Read, Document> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MOMENT).build();

  /**
   * @param checksum of the text
   */
  Optional<Document> find(String kind, String checksum) {
    return Optional.ofNullable(known.getIfPresent(new Read(kind, checksum)));
  }

  /**
   * @param checksum of the text that the document was read from
   */
  void remember(String checksum, Document document) {
    known.put(new Read(document.kind(), checksum), document);
  }
}
