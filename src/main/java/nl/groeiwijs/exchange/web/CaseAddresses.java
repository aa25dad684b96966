package nl.groeiwijs.exchange.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.groeiwijs.curriculum.domain.Generation;

/**
 * What the parts of a framework are called and where they stand. A goal keeps SLO's key; what SLO
 * gives no key gets one made from a name, which is the same in every portal and at every start.
 *
 * @param absolute makes an address of the portal one with scheme and host
 */
record CaseAddresses(UnaryOperator<String> absolute) {

  static final String ROOT = "/ims/case/v1p1/";

  /** The framework of a generation of goals. */
  static UUID framework(Generation generation) {
    return named("framework " + generation.code());
  }

  /** That one thing stands in a relation to another. */
  static UUID relation(String type, Object origin, Object destination) {
    return named(type + " " + origin + " " + destination);
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(("groeiwijs case " + name).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param collection such as {@code CFItems}
   */
  String uri(String collection, UUID id) {
    return absolute.apply(ROOT + collection + "/" + id);
  }
}
