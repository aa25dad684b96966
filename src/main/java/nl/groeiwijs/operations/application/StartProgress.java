package nl.groeiwijs.operations.application;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the start has come to its end. */
@ApplicationScoped
public class StartProgress {

  private volatile boolean done;

  void finish() {
    done = true;
  }

  public boolean isDone() {
    return done;
  }
}
