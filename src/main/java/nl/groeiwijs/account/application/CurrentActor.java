package nl.groeiwijs.account.application;

import java.util.Optional;
import nl.groeiwijs.account.domain.Actor;

/** Who is signed in, in the request that is being answered. */
public interface CurrentActor {

  /** Empty when nobody is signed in. */
  Optional<Actor> find();

  /**
   * @throws IllegalStateException when nobody is signed in: the door to the CMS was left open
   */
  default Actor get() {
    return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }
}
