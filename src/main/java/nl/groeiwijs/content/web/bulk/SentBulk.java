package nl.groeiwijs.content.web.bulk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.content.domain.bulk.BulkRow;
import nl.groeiwijs.content.domain.bulk.BulkStep;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * The form under the list as it was sent.
 *
 * @param request with the parameters stap, rij (id and version of each that was ticked), and those
 *     that go with the step: beoordelaar, dag, tijd, eigenaar, thema, controledag
 */
record SentBulk(EditorRequest request) {

  /** Several pages of the list. */
  private static final int MOST = 200;

  private static final Pattern ROW =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,9})");

  /**
   * What was ticked, in the order of the list.
   *
   * @throws DomainException {@code content.bulk.none} or {@code content.bulk.many}
   */
  List<BulkRow> rows() {
    List<BulkRow> rows =
        request.parameters().getOrDefault("rij", List.of()).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(m -> new BulkRow(UUID.fromString(m.group(1)), Integer.parseInt(m.group(2))))
            .distinct()
            .toList();
    if (rows.isEmpty() || rows.size() > MOST) {
      throw new DomainException(rows.isEmpty() ? "content.bulk.none" : "content.bulk.many", MOST);
    }
    return rows;
  }

  Optional<BulkChoice> choice() {
    return request.parameter("stap").flatMap(BulkChoice::ofWord);
  }

  /**
   * The step with what goes with it.
   *
   * @throws DomainException {@code content.bulk.step} when something that it needs was not sent
   */
  BulkStep step() {
    BulkChoice choice = choice().orElseThrow(SentBulk::incomplete);
    return switch (choice) {
      case ASK_REVIEW -> new BulkStep.AskReview(account("beoordelaar"));
      case PUBLISH -> new BulkStep.Publish();
      case SCHEDULE -> new BulkStep.Schedule(day("dag").atTime(time()));
      case TRASH -> new BulkStep.Trash();
      case GIVE_TO -> new BulkStep.GiveTo(account("eigenaar").orElseThrow(SentBulk::incomplete));
      case ADD_THEME -> new BulkStep.AddTheme(theme());
      case REMOVE_THEME -> new BulkStep.RemoveTheme(theme());
      case CHECK_BY -> new BulkStep.CheckBy(day("controledag"));
      case EXPORT -> throw incomplete();
    };
  }

  private Optional<UUID> account(String name) {
    return request
        .parameter(name)
        .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  private Theme theme() {
    return request.parameter("thema").flatMap(Theme::ofWord).orElseThrow(SentBulk::incomplete);
  }

  private LocalDate day(String name) {
    try {
      return LocalDate.parse(request.parameter(name).orElse(""));
    } catch (DateTimeParseException e) {
      throw incomplete();
    }
  }

  private LocalTime time() {
    try {
      return LocalTime.parse(request.parameter("tijd").orElse(""));
    } catch (DateTimeParseException e) {
      throw incomplete();
    }
  }

  private static DomainException incomplete() {
    return new DomainException("content.bulk.step");
  }

  /** What the list was asked for. */
  String listQuery() {
    return request.parameter("lijst").orElse("");
  }
}
