package nl.groeiwijs.content.web.workflow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.AuditFilter;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * The address of the audit log, which holds all that was asked for. What cannot be read is left
 * open.
 *
 * @param request with the parameters publicatie and wie (identifiers), wat, van, tot (days)
 */
record AuditAddress(EditorRequest request) {

  private static final List<String> NAMES = List.of("publicatie", "wie", "wat", "van", "tot");

  AuditFilter filter(ZoneId zone) {
    return new AuditFilter(
        id("publicatie"),
        id("wie"),
        request.parameter("wat").flatMap(AuditAddress::action),
        day("van").map(day -> start(day, zone)),
        day("tot").map(day -> start(day.plusDays(1), zone)));
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private Optional<UUID> id(String name) {
    return request
        .parameter(name)
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  private static Optional<AuditAction> action(String word) {
    return Arrays.stream(AuditAction.values())
        .filter(action -> action.name().equals(word))
        .findFirst();
  }

  private Optional<LocalDate> day(String name) {
    try {
      return request.parameter(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What was asked for, without the page. */
  String query() {
    return NAMES.stream()
        .flatMap(name -> request.parameter(name).stream().map(value -> name + "=" + coded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
