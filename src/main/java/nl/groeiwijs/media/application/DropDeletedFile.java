package nl.groeiwijs.media.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.media.persistence.MediaFolder;

/** Takes the bytes from disk once it is certain that the file is forgotten. */
@ApplicationScoped
public class DropDeletedFile {

  private static final Logger LOG = Logger.getLogger(DropDeletedFile.class.getName());

  private final MediaFolder folder;

  DropDeletedFile() {
    this(null);
  }

  @Inject
  public DropDeletedFile(MediaFolder folder) {
    this.folder = folder;
  }

  public void onDeleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) MediaDeleted event) {
    try {
      folder.delete(event.name());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A forgotten file stays on disk: " + event.name(), e);
    }
  }
}
