package nl.groeiwijs.content.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.Kinds;

/**
 * Reads the files of a first start on another thread, while schema and core goals are still on
 * their way. The import finds them in {@link RecentDocuments}, and reads itself what is not there.
 */
@ApplicationScoped
public class ReadAhead {

  private static final Logger LOG = Logger.getLogger(ReadAhead.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private Kinds kinds;
  @Inject private RecentDocuments recent;

  /**
   * @param folder the folder {@code content}
   */
  public void start(Path folder) {
    executor.execute(() -> read(new ContentFolder(folder)));
  }

  private void read(ContentFolder content) {
    try {
      for (Path path : content.list()) {
        read(content.read(path));
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "Not read ahead; the import says what cannot be read", e);
    }
  }

  private void read(ImportFile file) {
    DocumentParser.Result result = new DocumentParser(kinds).read(file.text(), file.recordKind());
    if (result.isGood()) {
      recent.remember(DocumentText.of(file.text()).checksum(), result.document().get());
    }
  }
}
