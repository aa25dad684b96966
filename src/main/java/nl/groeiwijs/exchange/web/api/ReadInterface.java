package nl.groeiwijs.exchange.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What answers under {@code /api/v1}; named one by one, so that the start looks for nothing. */
@ApplicationPath(ReadInterface.ROOT)
public class ReadInterface extends Application {

  /** The major version is in the address, the whole one in a header. */
  public static final String ROOT = "/api/v1";

  public static final String VERSION = "1.0.0";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        LessonsResource.class,
        GuidesResource.class,
        GoalsResource.class,
        HelpServicesResource.class,
        DescriptionResource.class,
        ProblemMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
