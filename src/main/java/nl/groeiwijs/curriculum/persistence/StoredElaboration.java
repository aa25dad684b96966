package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.Levels;

/** An elaboration or an illustration of a goal. */
@Entity
@Table(name = "curriculum_elaboration")
public class StoredElaboration {

  enum Kind {
    ELABORATION,
    EXAMPLE
  }

  @Id private String uuid;

  @Column(name = "goal_uuid")
  private String goal;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private int place;

  @Column(name = "body")
  private String text;

  @Convert(converter = NameListConverter.class)
  private List<String> levels;

  protected StoredElaboration() {}

  private StoredElaboration(UUID goal, Kind kind, int place, Elaboration elaboration) {
    this.uuid = elaboration.uuid().toString();
    this.goal = goal.toString();
    this.kind = kind;
    this.place = place;
    this.text = elaboration.text();
    this.levels = elaboration.levels().names();
  }

  /** The rows of one goal. */
  static Stream<StoredElaboration> allOf(CoreGoal goal) {
    return Stream.concat(
        rows(goal.uuid(), Kind.ELABORATION, goal.elaborations()),
        rows(goal.uuid(), Kind.EXAMPLE, goal.illustrations()));
  }

  private static Stream<StoredElaboration> rows(UUID goal, Kind kind, List<Elaboration> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new StoredElaboration(goal, kind, i, texts.get(i)));
  }

  String goal() {
    return goal;
  }

  Kind kind() {
    return kind;
  }

  Elaboration elaboration() {
    return new Elaboration(UUID.fromString(uuid), text, new Levels(levels));
  }
}
