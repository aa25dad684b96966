package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of publication that the portal knows. */
public final class Kinds {

  private final Map<String, Kind> byId;

  public Kinds(List<Kind> kinds) {
    byId = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::id, Function.identity()));
  }

  /** The identifiers of all kinds, in the order of the alphabet. */
  public List<String> ids() {
    return byId.keySet().stream().sorted().toList();
  }

  public Optional<Kind> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * @throws nl.groeiwijs.shared.domain.DomainException {@code kind.unknown}
   */
  public Kind get(String id) {
    return find(id)
        .orElseThrow(() -> new nl.groeiwijs.shared.domain.DomainException("kind.unknown", id));
  }
}
