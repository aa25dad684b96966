package nl.groeiwijs.publishing.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Answers of the database that hold until something is published. An answer that was being read at
 * that moment may be of before it, and is given once but not kept.
 */
final class Answers<K, V> {

  private final Function<K, V> read;
  private final int most;
  private volatile Cache<K, V> known;

  /**
   * @param most number of answers that are kept
   * @param read asks the database; never answers null
   */
  Answers(int most, Function<K, V> read) {
    this.most = most;
    this.read = read;
    forget();
  }

  V get(K question) {
    return known.get(question, read);
  }

  void forget() {
    known = Caffeine.newBuilder().maximumSize(most).build();
  }
}
