package nl.groeiwijs.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.domain.LessonForm;
import nl.groeiwijs.lesson.domain.Pupils;
import nl.groeiwijs.lesson.domain.SchoolYear;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** The facts of a lesson as people say them, in one language. */
record LessonWords(Language language) {

  /** Whom it is for: {@code Groep 7 en 8}, {@code Vo leerjaar 2 en 3}. */
  String pupils(Pupils pupils) {
    List<String> parts = new ArrayList<>();
    if (!pupils.groups().isEmpty()) {
      parts.add(text("lesson.groups", numbers(pupils.groups())));
    }
    if (!pupils.years().isEmpty()) {
      pupils.sectors().stream()
          .filter(Pupils.WITH_YEARS::contains)
          .map(sector -> text("lesson.years." + sector.code(), numbers(pupils.years())))
          .forEach(parts::add);
    }
    if (parts.isEmpty()) {
      pupils.sectors().forEach(sector -> parts.add(value(LessonFacet.SECTOR, sector.code())));
    }
    return String.join(" · ", parts);
  }

  /** A year of a school career: {@code Groep 7}, {@code Leerjaar 2}. */
  String schoolYear(SchoolYear year) {
    return text(year.group() ? "lesson.groups" : "lesson.year", String.valueOf(year.number()));
  }

  /** Several years: {@code Groep 5 en 6}. */
  String schoolYears(List<SchoolYear> years) {
    List<String> parts = new ArrayList<>();
    for (boolean group : List.of(true, false)) {
      List<Integer> numbers =
          years.stream().filter(year -> year.group() == group).map(SchoolYear::number).toList();
      if (!numbers.isEmpty()) {
        parts.add(text(group ? "lesson.groups" : "lesson.year", numbers(numbers)));
      }
    }
    return String.join(" · ", parts);
  }

  private String numbers(List<Integer> numbers) {
    List<String> texts = numbers.stream().map(String::valueOf).toList();
    int last = texts.size() - 1;
    return last == 0
        ? texts.get(0)
        : text("lesson.and", String.join(", ", texts.subList(0, last)), texts.get(last));
  }

  String minutes(int minutes) {
    return text("lesson.minutes", minutes);
  }

  String form(LessonForm form) {
    return value(LessonFacet.FORM, form.word());
  }

  /** Name of a choice in the finder; a core goal has none here. */
  String value(LessonFacet facet, String value) {
    return switch (facet) {
      case SECTOR -> text("lesson.sector." + value);
      case LEVEL -> level(value);
      case THEME -> text("publishing.theme." + value);
      case MINUTES -> text("lesson.time." + value);
      case FORM -> text("lesson.form." + value);
      case READY -> text("lesson.ready." + value);
      case SPECIAL -> text("lesson.special." + value);
      case LETTER ->
          text(
              "lesson.brief.language",
              Locale.forLanguageTag(value).getDisplayLanguage(language.locale()));
      case GOAL -> value;
    };
  }

  private String level(String value) {
    int dash = value.indexOf('-');
    String number = value.substring(dash + 1);
    return value.startsWith("groep-")
        ? text("lesson.groups", number)
        : text("lesson.years." + value.substring(0, dash), number);
  }

  String text(String key, Object... arguments) {
    return Texts.get(language, key, arguments);
  }
}
