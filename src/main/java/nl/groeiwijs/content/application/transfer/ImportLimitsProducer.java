package nl.groeiwijs.content.application.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.groeiwijs.content.domain.transfer.ImportLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits of imports as they are configured. */
@ApplicationScoped
public class ImportLimitsProducer {

  @Produces
  @Singleton
  ImportLimits limits(
      @ConfigProperty(name = "portal.import.megabytes", defaultValue = "100") int zip) {
    return ImportLimits.ofMegabytes(zip);
  }
}
