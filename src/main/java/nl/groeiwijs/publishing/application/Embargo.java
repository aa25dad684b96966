package nl.groeiwijs.publishing.application;

import java.util.Set;
import java.util.UUID;

/**
 * Publications that are live but must not be seen yet; one bean per feature that holds some back.
 * Every list, feed and search leaves them out, and counts without them.
 */
public interface Embargo {

  /** Editions that may not be seen at this moment. */
  Set<UUID> withheld();
}
