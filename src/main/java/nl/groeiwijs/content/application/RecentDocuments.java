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

  private final Cache<String, Document> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MOMENT).build();

  /**
   * @param checksum of the text
   * @param kind kind that the document must have, which the text of a record does not tell; empty
   *     for any
   */
  Optional<Document> find(String checksum, Optional<String> kind) {
    return Optional.ofNullable(known.getIfPresent(checksum))
        .filter(document -> kind.isEmpty() || kind.get().equals(document.kind()));
  }

  /**
   * @param checksum of the text that the document was read from
   */
  void remember(String checksum, Document document) {
    known.put(checksum, document);
  }
}
