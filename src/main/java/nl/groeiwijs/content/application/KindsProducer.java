package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.Kinds;

/** Gathers the kinds that the products brought along. */
@ApplicationScoped
public class KindsProducer {

  @Produces
  @Singleton
  Kinds kinds(@Any Instance<Kind> kinds) {
    return new Kinds(kinds.stream().toList());
  }
}
