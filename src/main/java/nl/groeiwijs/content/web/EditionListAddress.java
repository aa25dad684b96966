package nl.groeiwijs.content.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * The address of the list, which holds all that was asked for, so that it can be kept and shared.
 * What cannot be read is left open.
 *
 * @param request with the parameters q, soort, status, taalversie, thema, leeftijd, door, controle
 *     (days from today), sorteer
 */
public record EditionListAddress(EditorRequest request) {

  /** What is asked for; a day counts from today. */
  public EditionFilter filter(LocalDate today) {
    return new EditionFilter(
        request.parameter("q").orElse(""),
        request.parameter("soort"),
        request.parameter("status").flatMap(EditionListAddress::state),
        request.parameter("taalversie").flatMap(Language::ofCode),
        request.parameter("thema").flatMap(Theme::ofWord),
        request.parameter("leeftijd").flatMap(AgeRange::parse),
        request.parameter("door"),
        request
            .parameter("controle")
            .filter(days -> days.matches("\\d{1,3}"))
            .map(days -> today.plusDays(Long.parseLong(days))));
  }

  private static Optional<EditionState> state(String word) {
    for (EditionState state : EditionState.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** What the list is sorted by at first; the newest change without a wish. */
  public EditionOrder order() {
    for (EditionOrder order : EditionOrder.values()) {
      if (request
          .parameter("sorteer")
          .filter(order.name().toLowerCase(Locale.ROOT)::equals)
          .isPresent()) {
        return order;
      }
    }
    return EditionOrder.CHANGED;
  }
}
