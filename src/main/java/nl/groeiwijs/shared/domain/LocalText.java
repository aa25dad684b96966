package nl.groeiwijs.shared.domain;

import java.util.Map;
import java.util.Optional;

/**
 * A short text in one or more languages. Dutch is always there and stands in for what is missing.
 */
public record LocalText(Map<Language, String> texts) {

  public static final LocalText EMPTY = new LocalText(Map.of(Language.NL, ""));

  public LocalText {
    texts = Map.copyOf(texts);
  }

  /** Reads {@code {nl: "...", en: "..."}}; the Dutch text is needed. */
  public static LocalText of(Fields fields) {
    String dutch = fields.requiredText("nl");
    return fields
        .text("en")
        .map(english -> new LocalText(Map.of(Language.NL, dutch, Language.EN, english)))
        .orElseGet(() -> new LocalText(Map.of(Language.NL, dutch)));
  }

  public String in(Language language) {
    return Optional.ofNullable(texts.get(language)).orElseGet(() -> texts.get(Language.NL));
  }

  public boolean has(Language language) {
    return texts.containsKey(language);
  }
}
