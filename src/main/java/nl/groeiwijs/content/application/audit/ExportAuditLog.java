package nl.groeiwijs.content.application.audit;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.AuditFilter;
import nl.groeiwijs.content.domain.AuditLine;
import nl.groeiwijs.content.persistence.AuditRows;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.application.UseCase;
import nl.groeiwijs.shared.domain.Language;

/**
 * Writes the audit log as comma-separated values (RFC 4180), newest first, with the time on the
 * wall of the portal and its offset. A value that a spreadsheet would run as a formula is written
 * after an apostrophe.
 */
@UseCase
public class ExportAuditLog {

  private static final int PART = 500;
  private static final List<String> COLUMNS =
      List.of("at", "actor", "action", "subject", "edition", "from", "to", "detail");

  private final AuditRows rows;
  private final Clock clock;

  ExportAuditLog() {
    this(null, null);
  }

  @Inject
  public ExportAuditLog(AuditRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param language of the names of columns and actions
   * @param out receives the text, a part at a time
   * @throws IOException when {@code out} takes no more
   */
  public void execute(AuditFilter filter, Language language, Appendable out, Actor actor)
      throws IOException {
    actor.require(Permission.AUDIT);
    out.append(
        row(COLUMNS.stream().map(name -> Texts.get(language, "content.audit.column." + name))));
    int offset = 0;
    List<AuditLine> part = rows.list(filter, offset, PART);
    while (!part.isEmpty()) {
      for (AuditLine line : part) {
        out.append(row(values(line, language)));
      }
      offset += part.size();
      part = rows.list(filter, offset, PART);
    }
  }

  private Stream<String> values(AuditLine line, Language language) {
    ZoneId zone = clock.getZone();
    return Stream.of(
        line.at().atZone(zone).toOffsetDateTime().toString(),
        line.actor().name(),
        Texts.get(language, "content.audit." + line.action()),
        line.subject(),
        text(line.edition()),
        text(line.from()),
        text(line.to()),
        line.detail());
  }

  private static String text(Optional<UUID> id) {
    return id.map(UUID::toString).orElse("");
  }

  private static String row(Stream<String> values) {
    return values.map(ExportAuditLog::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}
