package nl.groeiwijs.content.domain.transfer;

import java.util.Map;
import java.util.Optional;
import nl.groeiwijs.shared.domain.Language;

/** Where a document stands in the folder {@code content}, and what a file there is. */
public final class TransferPath {

  /** Name of the list of what is in a zip. */
  public static final String MANIFEST = "manifest.txt";

  public static final String MEDIA = "media/";

  private static final Map<String, String> FOLDERS =
      Map.of(
          "campagne", "campagnes",
          "toolkit", "campagnes",
          "les", "lessen",
          "gesprekskaart", "gesprekskaarten",
          "begrip", "begrippen",
          "vraag", "vragen",
          "pagina", "paginas",
          "leeftijd", "leeftijden",
          "feit", "feiten");

  private static final Map<String, String> RECORDS = Map.of("hulp", "hulp", "feiten", "feit");

  private TransferPath() {}

  /**
   * @param address of the edition without language prefix
   * @param record true when its text is front matter only
   */
  public static String of(String kind, String address, Language language, boolean record) {
    String rest = address.replace('#', '/').replaceAll("^/[^/]*/(?=.)", "").replaceAll("^/", "");
    String name = rest.replaceAll("[^a-z0-9/-]", "");
    String ending =
        record ? ".yaml" : language == Language.NL ? ".md" : "." + language.code() + ".md";
    return FOLDERS.getOrDefault(kind, kind) + "/" + (name.isEmpty() ? kind : name) + ending;
  }

  /** Kind of the records in the folder that a path starts with; empty for every other folder. */
  public static Optional<String> recordKind(String path) {
    return Optional.ofNullable(RECORDS.get(path.substring(0, Math.max(0, path.indexOf('/')))));
  }

  /** True for a path that a document can have. */
  public static boolean isDocument(String path) {
    return path.endsWith(".md") || path.endsWith(".yaml");
  }

  /** True for a plain path that stays in its folder, on every system. */
  public static boolean isSafe(String path) {
    return path.matches("[\\p{L}\\p{N}._ -]+(/[\\p{L}\\p{N}._ -]+)*")
        && !path.matches("(.*/)?\\.+(/.*)?")
        && path.length() <= 300;
  }
}
