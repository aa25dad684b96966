package nl.groeiwijs.content.application.bulk;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.EditionSummary;
import nl.groeiwijs.content.domain.bulk.BulkAnswer;
import nl.groeiwijs.content.domain.bulk.BulkRow;
import nl.groeiwijs.content.persistence.BulkAnswerRow;
import nl.groeiwijs.content.persistence.BulkRuns;
import nl.groeiwijs.content.persistence.EditionLists;
import nl.groeiwijs.shared.application.UseCase;

/** Notes what became of one edition, as soon as it is known. */
@UseCase
public class NoteBulkAnswer {

  private static final int LONGEST = 4000;

  private final BulkRuns runs;
  private final EditionLists lists;

  NoteBulkAnswer() {
    this(null, null);
  }

  @Inject
  public NoteBulkAnswer(BulkRuns runs, EditionLists lists) {
    this.runs = runs;
    this.lists = lists;
  }

  /**
   * @param place of the edition on the page, from 0
   * @param reasons why the step was not taken; empty when it was
   */
  public void execute(UUID run, int place, BulkRow row, String reasons, Actor actor) {
    actor.require(Permission.READ);
    String title =
        lists.find(row.editionId()).map(EditionSummary::name).orElse(row.editionId().toString());
    String kept = reasons.length() > LONGEST ? reasons.substring(0, LONGEST) : reasons;
    runs.add(
        new BulkAnswerRow(
            run, place, new BulkAnswer(row.editionId(), title, reasons.isEmpty(), kept)));
  }
}
