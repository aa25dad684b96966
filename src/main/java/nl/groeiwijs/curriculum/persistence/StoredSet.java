package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalSet;

/** A set of goals with its standing. */
@Entity
@Table(name = "curriculum_set")
public class StoredSet {

  @Id private String uuid;

  @Enumerated(EnumType.STRING)
  private Generation generation;

  private String title;
  private String status;
  private String delivered;

  @Column(name = "starts")
  private String start;

  private String certainty;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "curriculum_set_source", joinColumns = @JoinColumn(name = "set_uuid"))
  @OrderColumn(name = "place")
  private List<StoredSource> sources = new ArrayList<>();

  protected StoredSet() {}

  StoredSet(GoalSet set) {
    GoalSet.Standing standing = set.standing();
    this.uuid = set.uuid().toString();
    this.generation = set.generation();
    this.title = set.title();
    this.status = standing.status();
    this.delivered = standing.delivered();
    this.start = standing.start();
    this.certainty = standing.certainty();
    standing.sources().forEach(source -> sources.add(new StoredSource(source)));
  }

  GoalSet set() {
    GoalSet.Standing standing =
        new GoalSet.Standing(
            status,
            delivered,
            start,
            certainty,
            sources.stream().map(StoredSource::source).toList());
    return new GoalSet(UUID.fromString(uuid), generation, title, standing);
  }
}
