package nl.groeiwijs.media.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.groeiwijs.media.domain.MediaLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits of uploads as they are configured. */
@ApplicationScoped
public class MediaProducer {

  @Produces
  @Singleton
  MediaLimits limits(
      @ConfigProperty(name = "portal.media.picture.megabytes", defaultValue = "15") int picture,
      @ConfigProperty(name = "portal.media.file.megabytes", defaultValue = "25") int file,
      @ConfigProperty(name = "portal.media.megapixels", defaultValue = "40") int pixels) {
    return MediaLimits.of(picture, file, pixels);
  }
}
