package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.GoalSet;
import nl.groeiwijs.curriculum.domain.Levels;
import nl.groeiwijs.curriculum.domain.SubjectArea;

/** A goal without its elaborations, which have a table of their own. */
@Entity
@Table(name = "curriculum_goal")
public class StoredGoal {

  @Id private String uuid;

  @Column(name = "set_uuid")
  private String set;

  private int place;
  private String code;
  private String label;

  @Embedded private StoredText text;

  @Column(name = "domain_title")
  private String domain;

  private String heading;

  @Convert(converter = NameListConverter.class)
  private List<String> levels;

  @Embedded private StoredRelevance relevance;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "curriculum_goal_area", joinColumns = @JoinColumn(name = "goal_uuid"))
  @Column(name = "area_uuid")
  @OrderColumn(name = "place")
  private List<String> areas = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "curriculum_replacement", joinColumns = @JoinColumn(name = "goal_uuid"))
  @Column(name = "replaced_uuid")
  @OrderColumn(name = "place")
  private List<String> replaces = new ArrayList<>();

  protected StoredGoal() {}

  StoredGoal(CoreGoal goal, int place) {
    this.uuid = goal.uuid().toString();
    this.set = goal.set().uuid().toString();
    this.place = place;
    this.code = goal.code();
    this.label = goal.label();
    this.text = new StoredText(goal);
    this.domain = goal.domain();
    this.heading = goal.heading();
    this.levels = goal.levels().names();
    this.relevance = new StoredRelevance(goal.relevance());
    goal.areas().forEach(area -> areas.add(area.uuid().toString()));
    goal.replaces().forEach(old -> replaces.add(old.toString()));
  }

  String uuid() {
    return uuid;
  }

  /**
   * @param sets sets of the release by key
   * @param areasByKey subject areas of the release by key
   * @param below elaborations of this goal, of one kind
   */
  CoreGoal goal(
      Map<String, GoalSet> sets,
      Map<String, SubjectArea> areasByKey,
      Function<StoredElaboration.Kind, List<Elaboration>> below) {
    GoalSet own = sets.get(set);
    return new CoreGoal(
        UUID.fromString(uuid),
        own.generation(),
        code,
        label,
        text.legalText(),
        text.sloText(),
        text.source(),
        own,
        areas.stream().map(areasByKey::get).toList(),
        domain,
        heading,
        new Levels(levels),
        below.apply(StoredElaboration.Kind.ELABORATION),
        below.apply(StoredElaboration.Kind.EXAMPLE),
        relevance.relevance(),
        replaces.stream().map(UUID::fromString).toList());
  }
}
