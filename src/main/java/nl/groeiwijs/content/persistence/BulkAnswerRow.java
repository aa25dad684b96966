package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.groeiwijs.content.domain.bulk.BulkAnswer;

/** What became of one edition in a step on many. */
@Entity
@Table(name = "bulk_answer")
public class BulkAnswerRow {

  @Id private String id;

  @Column(name = "run_id")
  private String runId;

  private int place;

  @Column(name = "edition_id")
  private String editionId;

  private String title;

  @Column(name = "is_done")
  private short isDone;

  private String reasons;

  protected BulkAnswerRow() {}

  public BulkAnswerRow(UUID run, int place, BulkAnswer answer) {
    this.id = UUID.randomUUID().toString();
    this.runId = run.toString();
    this.place = place;
    this.editionId = answer.editionId().toString();
    this.title = answer.title();
    this.isDone = (short) (answer.done() ? 1 : 0);
    this.reasons = answer.reasons();
  }

  BulkAnswer answer() {
    return new BulkAnswer(UUID.fromString(editionId), title, isDone == 1, reasons);
  }
}
