package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Source;

/** Where the standing of a set was read. */
@Embeddable
public class StoredSource {

  private String title;
  private String url;

  protected StoredSource() {}

  StoredSource(Source source) {
    this.title = source.title();
    this.url = source.url();
  }

  Source source() {
    return new Source(title, url, Optional.empty());
  }
}
