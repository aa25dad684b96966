package nl.groeiwijs.content.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.content.domain.EditionFilter;
import nl.groeiwijs.content.domain.EditionOrder;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.content.domain.translation.TranslationState;
import nl.groeiwijs.shared.domain.AgeRange;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * The address of the list, which holds all that was asked for, so that it can be kept and shared.
 * What cannot be read is left open.
 *
 * @param asked what is set, by name of the parameter
 */
public record EditionListAddress(Map<String, String> asked) {

  /** Who looks, whoever that is: the owner in a view that colleagues share. */
  public static final String ME = "ik";

  private static final String ORDER = "sorteer";
  private static final String WAY = "richting";

  /** The filters, and how the list is sorted; {@code controle} is in days from today. */
  private static final List<String> NAMES =
      List.of(
          "q",
          "soort",
          "status",
          "van",
          "thema",
          "kerndoel",
          "leeftijd",
          "taalversie",
          "vertaling",
          "controle",
          "door",
          ORDER,
          WAY);

  /** What a request asks for. */
  public static EditionListAddress of(EditorRequest request) {
    Map<String, String> set = new LinkedHashMap<>();
    NAMES.forEach(name -> request.parameter(name).ifPresent(value -> set.put(name, value)));
    return new EditionListAddress(set);
  }

  /** What is asked for; a day counts from today. */
  public EditionFilter filter(LocalDate today, Actor actor) {
    return new EditionFilter(
        asked.getOrDefault("q", ""),
        value("soort"),
        word("status", EditionState.values()),
        value("taalversie").flatMap(Language::ofCode),
        value("van").flatMap(van -> owner(van, actor)),
        value("thema").flatMap(Theme::ofWord),
        value("kerndoel"),
        value("leeftijd").flatMap(AgeRange::parse),
        value("door"),
        word("vertaling", TranslationState.values()),
        value("controle")
            .filter(days -> days.matches("\\d{1,3}"))
            .map(days -> today.plusDays(Long.parseLong(days))));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(asked.get(name));
  }

  private static Optional<UUID> owner(String value, Actor actor) {
    if (value.equals(ME)) {
      return Optional.of(actor.id());
    }
    return Optional.of(value).filter(v -> v.matches("[0-9a-f-]{36}")).map(UUID::fromString);
  }

  private <E extends Enum<E>> Optional<E> word(String name, E[] values) {
    return Stream.of(values)
        .filter(one -> value(name).filter(word(one)::equals).isPresent())
        .findFirst();
  }

  /** A value of a closed set as the address has it. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What the list is sorted by; the newest change without a wish. */
  public EditionOrder order() {
    return word(ORDER, EditionOrder.values()).orElse(EditionOrder.CHANGED);
  }

  /** True when the last comes first: as asked, and without a wish for changes only. */
  public boolean descending() {
    return value(WAY).map("af"::equals).orElse(order() == EditionOrder.CHANGED);
  }

  /** True when something is filtered on. */
  public boolean isFiltered() {
    return asked.keySet().stream().anyMatch(name -> !name.equals(ORDER) && !name.equals(WAY));
  }

  /** The same list in another order; the order that it has already, turned round. */
  public EditionListAddress sortedBy(EditionOrder order) {
    boolean turn = order == order();
    Map<String, String> set = new LinkedHashMap<>(asked);
    set.put(ORDER, word(order));
    set.put(WAY, (turn ? !descending() : order == EditionOrder.CHANGED) ? "af" : "op");
    return new EditionListAddress(set);
  }

  /** All of it as the query of an address, without question mark; empty for everything. */
  public String query() {
    return asked.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
