package nl.groeiwijs.content.application.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.domain.transfer.JudgedFile;

/**
 * What an import would do.
 *
 * @param stagedId what to run it by
 * @param until how long it waits
 */
public record ImportPreview(UUID stagedId, Instant until, List<JudgedFile> files) {

  public ImportPreview {
    files = List.copyOf(files);
  }
}
