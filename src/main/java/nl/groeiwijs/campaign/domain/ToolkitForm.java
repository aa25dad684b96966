package nl.groeiwijs.campaign.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a partner does with a material; the words are those of the front matter. */
public enum ToolkitForm {
  INVULKAART("sheet", Set.of()),
  BRIEF("letter", Set.of("brief", "mail")),
  BERICHT("chat", Set.of()),
  POSTER("sheet", Set.of("poster")),
  PRESENTATIE("slides", Set.of());

  /** The part that explains the use; it is not copied along with messages. */
  private static final String USE = "gebruik";

  private final String icon;
  private final Set<String> text;

  ToolkitForm(String icon, Set<String> text) {
    this.icon = icon;
    this.text = text;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Symbol of the icons of the portal. */
  public String icon() {
    return icon;
  }

  /** Anchors of which one must head the text itself; empty when the form does not need one. */
  Set<String> textAnchors() {
    return text;
  }

  /** True when the part with this anchor is text to copy. */
  public boolean copies(String anchor) {
    return this == BERICHT ? !anchor.isEmpty() && !anchor.equals(USE) : text.contains(anchor);
  }

  /** True when it prints on one sheet, without what stands around it on the page. */
  public boolean isSheet() {
    return this == POSTER || this == INVULKAART;
  }

  public static Optional<ToolkitForm> ofWord(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }
}
