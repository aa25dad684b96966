package nl.groeiwijs.curriculum.application;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.curriculum.persistence.ReleaseChoices;
import nl.groeiwijs.shared.application.UseCase;

/** What an administrator sees of releases: those that can be taken, and those that were. */
@UseCase
public class ListReleases {

  private final ReleaseFolders folders;
  private final ReleaseChoices choices;
  private final CurriculumStore store;

  /**
   * @param place folder in which releases are put
   * @param names of the releases that are there
   * @param taken the choices, the last one first
   * @param goals number of goals at present
   */
  public record Releases(String place, List<String> names, List<Taken> taken, int goals) {

    public Releases {
      names = List.copyOf(names);
      taken = List.copyOf(taken);
    }

    /** Id of the choice that counts; empty when it is the release of the content folder. */
    public String current() {
      return taken.isEmpty() ? "" : taken.get(0).id();
    }
  }

  /** A choice of an administrator. */
  public record Taken(String id, String name, LocalDateTime at, String by) {}

  /** For the proxy of the container. */
  ListReleases() {
    this(null, null, null);
  }

  @Inject
  public ListReleases(ReleaseFolders folders, ReleaseChoices choices, CurriculumStore store) {
    this.folders = folders;
    this.choices = choices;
    this.store = store;
  }

  public Releases execute(Actor actor) {
    actor.require(Permission.CURRICULUM);
    return new Releases(
        folders.place(),
        folders.list(),
        choices.list().stream()
            .map(one -> new Taken(one.id(), one.name(), one.at(), one.by()))
            .toList(),
        store.findRelease().map(release -> release.goals()).orElse(0));
  }
}
