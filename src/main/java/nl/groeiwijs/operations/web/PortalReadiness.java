package nl.groeiwijs.operations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeiwijs.operations.application.StartProgress;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Answers {@code /health/ready}: true once schema, content and index are there. */
@Readiness
@ApplicationScoped
public class PortalReadiness implements HealthCheck {

  @Inject private StartProgress progress;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("portal").status(progress.isDone()).build();
  }
}
