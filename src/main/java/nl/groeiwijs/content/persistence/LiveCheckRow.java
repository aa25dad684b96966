package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.groeiwijs.content.domain.gate.Finding;

/** What the publish gate said last of what is public of an edition. */
@Entity
@Table(name = "live_check")
public class LiveCheckRow {

  private static final String BETWEEN = "\n";
  private static final int LONGEST = 2000;

  @Id
  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "checked_at")
  private LocalDateTime checkedAt;

  private int findings;

  @Column(name = "first_line")
  private int firstLine;

  @Column(name = "first_key")
  private String firstKey = "";

  @Column(name = "first_arguments")
  private String firstArguments = "";

  protected LiveCheckRow() {}

  /** Not looked at yet. */
  public LiveCheckRow(UUID edition) {
    editionId = edition.toString();
    askAgain();
  }

  /** To be looked at before all that was looked at already. */
  public final void askAgain() {
    checkedAt = UtcTime.of(Instant.EPOCH);
  }

  /**
   * Takes over what the gate says now.
   *
   * @param blocking only what would stop a publication
   */
  public void note(List<Finding> blocking, Instant now) {
    checkedAt = UtcTime.of(now);
    findings = blocking.size();
    firstKey = blocking.isEmpty() ? "" : blocking.get(0).key();
    firstLine = blocking.isEmpty() ? 0 : blocking.get(0).line();
    String all = blocking.isEmpty() ? "" : String.join(BETWEEN, blocking.get(0).arguments());
    firstArguments = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
  }

  public UUID editionId() {
    return UUID.fromString(editionId);
  }

  public int findings() {
    return findings;
  }

  /** The first of what was found; only when something was. */
  public Finding first() {
    List<String> arguments =
        firstArguments.isEmpty() ? List.of() : List.of(firstArguments.split(BETWEEN, -1));
    return new Finding(firstKey, firstLine, Finding.Severity.BLOCKING, arguments);
  }
}
