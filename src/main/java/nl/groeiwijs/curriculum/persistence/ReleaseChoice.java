package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;

/** That an administrator put a release in the place of the one before. The last one counts. */
@Entity
@Table(name = "curriculum_choice")
public class ReleaseChoice {

  @Id private String id;

  @Column(name = "folder_name")
  private String name;

  @Column(name = "chosen_at")
  private LocalDateTime at;

  @Column(name = "chosen_by")
  private String by;

  protected ReleaseChoice() {}

  /**
   * @param name of the folder of the release
   * @param at in the portal's own time zone
   */
  public ReleaseChoice(String name, LocalDateTime at, Actor actor) {
    this.id = UUID.randomUUID().toString();
    this.name = name;
    this.at = at;
    this.by = actor.name();
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public LocalDateTime at() {
    return at;
  }

  public String by() {
    return by;
  }
}
