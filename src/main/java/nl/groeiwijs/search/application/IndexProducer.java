package nl.groeiwijs.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import nl.groeiwijs.search.persistence.IndexSettings;
import nl.groeiwijs.search.persistence.MappingVersion;
import nl.groeiwijs.search.persistence.PublicationIndex;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the index of this node where the configuration says, and closes it with the portal. */
@ApplicationScoped
public class IndexProducer {

  @Inject
  @ConfigProperty(name = "portal.index.dir", defaultValue = "data/index")
  private String folder;

  @Inject
  @ConfigProperty(name = "portal.search.backend", defaultValue = "lucene")
  private String backend;

  @Produces
  @Singleton
  PublicationIndex index() {
    return new PublicationIndex(IndexSettings.inFolder(backend, Path.of(folder)));
  }

  void close(@Disposes PublicationIndex index) {
    index.close();
  }

  @Produces
  @Singleton
  MappingVersion version() {
    return new MappingVersion(Path.of(folder));
  }
}
