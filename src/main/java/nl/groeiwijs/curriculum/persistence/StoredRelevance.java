package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.curriculum.domain.Relevance;
import nl.groeiwijs.curriculum.domain.Strength;

/** Why a goal is marked; a goal that is not has no strength. */
@Embeddable
public class StoredRelevance {

  @Enumerated(EnumType.STRING)
  private Strength strength;

  @Convert(converter = NameListConverter.class)
  private List<String> themes;

  private String reason;

  protected StoredRelevance() {}

  StoredRelevance(Optional<Relevance> relevance) {
    this.strength = relevance.map(Relevance::strength).orElse(null);
    this.themes = relevance.map(Relevance::themes).orElse(List.of());
    this.reason = relevance.map(Relevance::reason).orElse("");
  }

  Optional<Relevance> relevance() {
    return Optional.ofNullable(strength).map(mark -> new Relevance(mark, themes, reason));
  }
}
