package nl.groeiwijs.operations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.groeiwijs.content.application.release.Scheduler;
import nl.groeiwijs.operations.application.StartProgress;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Answers {@code /health/ready}: true once schema, content and index are there. */
@Readiness
@ApplicationScoped
public class PortalReadiness implements HealthCheck {

  @Inject private StartProgress progress;
  @Inject private Scheduler scheduler;

  @Override
  public HealthCheckResponse call() {
    if (progress.isDone()) {
      // Whoever asks, and the launcher is the first, does so through a server that is open.
      scheduler.hurry();
    }
    return HealthCheckResponse.named("portal").status(progress.isDone()).build();
  }
}
