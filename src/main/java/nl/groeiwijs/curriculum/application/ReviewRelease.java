package nl.groeiwijs.curriculum.application;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Curriculum;
import nl.groeiwijs.curriculum.domain.ReleaseDifference;
import nl.groeiwijs.curriculum.persistence.CurriculumReader;
import nl.groeiwijs.curriculum.persistence.CurriculumStore;
import nl.groeiwijs.curriculum.persistence.ReleaseFiles;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;

/** Shows an administrator what a release would change, without changing anything. */
@UseCase
public class ReviewRelease {

  private final ReleaseFolders folders;
  private final CurriculumStore store;
  private final Instance<LessonsPerGoal> lessons;

  /** For the proxy of the container. */
  ReviewRelease() {
    this(null, null, null);
  }

  @Inject
  public ReviewRelease(
      ReleaseFolders folders, CurriculumStore store, Instance<LessonsPerGoal> lessons) {
    this.folders = folders;
    this.store = store;
    this.lessons = lessons;
  }

  /**
   * @param name of the folder of the release
   * @throws nl.groeiwijs.shared.domain.DomainException when a file is missing or damaged; its
   *     arguments name the file and the place
   */
  public ReleaseReview execute(String name, Actor actor) {
    actor.require(Permission.CURRICULUM);
    Curriculum next = CurriculumReader.read(new ReleaseFiles(folders.get(name)));
    ReleaseDifference difference = ReleaseDifference.between(store.load(), next);
    return new ReleaseReview(name, next.goals().size(), difference, touched(difference));
  }

  private List<ReleaseReview.Touched> touched(ReleaseDifference difference) {
    Stream<ReleaseReview.Touched> changed =
        difference.changed().stream()
            .filter(ReleaseDifference.Change::isOfText)
            .flatMap(change -> touched(change.before(), true));
    Stream<ReleaseReview.Touched> replaced =
        difference.replaced().stream().flatMap(one -> touched(one.before(), one.simple()));
    Stream<ReleaseReview.Touched> dropped =
        difference.dropped().stream().flatMap(goal -> touched(goal, false));
    return Stream.of(changed, replaced, dropped).flatMap(part -> part).toList();
  }

  private Stream<ReleaseReview.Touched> touched(CoreGoal goal, boolean follows) {
    return lessons.stream()
        .flatMap(feature -> feature.list(goal.uuid(), Language.NL).stream())
        .map(lesson -> new ReleaseReview.Touched(lesson, goal, follows));
  }
}
