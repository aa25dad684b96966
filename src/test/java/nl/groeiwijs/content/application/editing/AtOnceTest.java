package nl.groeiwijs.content.application.editing;

import static nl.groeiwijs.content.application.Desk.ANNA;
import static nl.groeiwijs.content.application.Desk.BRAM;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.application.EditionSteps;
import nl.groeiwijs.content.application.audit.AuditLog;
import nl.groeiwijs.content.application.release.RunPlannedStep;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.PlannedSteps;
import nl.groeiwijs.content.persistence.WorkingCopies;
import nl.groeiwijs.shared.application.HeardEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two requests, or two nodes, at the same moment: each with a connection of its own. */
class AtOnceTest {

  private Desk desk;
  private ExecutorService people;
  private final CyclicBarrier start = new CyclicBarrier(2);

  @BeforeEach
  void open() {
    desk = new Desk();
    people = Executors.newFixedThreadPool(2);
  }

  @AfterEach
  void close() {
    people.shutdownNow();
    desk.close();
  }

  private <T> Callable<T> alone(Function<EntityManager, T> work) {
    return () -> {
      EntityManager entities =
          desk.database.entities().getEntityManagerFactory().createEntityManager();
      try {
        entities.getTransaction().begin();
        start.await();
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
        entities.close();
      }
    };
  }

  private EditionSteps steps(EntityManager entities) {
    return new EditionSteps(
        new Editions(entities),
        new PlannedSteps(entities),
        new AuditLog(new AuditRows(entities), desk.clock),
        desk.clock,
        new HeardEvent<>(event -> {}));
  }

  private Callable<KeepOutcome> keep(UUID id, UUID base, String text, Actor actor) {
    return alone(
        entities -> {
          Editions editions = new Editions(entities);
          return new KeepRevision(
                  editions,
                  steps(entities),
                  new WorkingCopies(entities),
                  new DraftIdentity(editions, desk.reader))
              .execute(id, "tab", base, text, "", actor);
        });
  }

  @Test
  void twoPeopleKeepAndOneHearsOfTheOther() throws Exception {
    UUID id = desk.newTerm("Grens").editionId();
    OpenedEdition opened = desk.open(id, ANNA);
    UUID base = opened.newest().id();
    Future<KeepOutcome> one =
        people.submit(keep(id, base, opened.newest().text() + "Van Anna.\n", ANNA));
    Future<KeepOutcome> two =
        people.submit(keep(id, base, opened.newest().text() + "Van Bram.\n", BRAM));
    assertThat(List.of(one.get().getClass(), two.get().getClass()))
        .containsExactlyInAnyOrder(KeepOutcome.Kept.class, KeepOutcome.Conflict.class);
    desk.database.entities().clear();
    int waiting = desk.open(id, ANNA).copies().size() + desk.open(id, BRAM).copies().size();
    assertThat(waiting).as("the text that was not kept waits").isEqualTo(1);
    assertThat(desk.open(id, ANNA).newest().number()).isEqualTo(2);
  }

  @Test
  void twoNodesDoWhatIsDueOnce() throws Exception {
    UUID id = desk.approvedTerm("Grens");
    LocalDateTime time = LocalDateTime.of(2026, 11, 25, 8, 0);
    desk.does(() -> desk.schedulePublication.execute(id, desk.version(id), time, "", EVA));
    desk.setTime(Instant.parse("2026-11-25T08:00:00Z"));
    UUID step = desk.does(desk.dueSteps::list).get(0);
    Callable<Boolean> node =
        alone(
            entities ->
                new RunPlannedStep(
                        steps(entities), new PlannedSteps(entities), new HeardEvent<>(event -> {}))
                    .execute(step));
    Future<Boolean> one = people.submit(node);
    Future<Boolean> two = people.submit(node);
    assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(true, false);
    assertThat(desk.log().stream().filter("PUBLISHED Eva"::equals)).hasSize(1);
  }
}
