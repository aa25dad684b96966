package nl.groeiwijs.content.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.Slug;
import nl.groeiwijs.shared.domain.Yaml;

/**
 * What a new document starts with.
 *
 * @param id identity of the new document
 * @param author who stands for it, as readers see it
 * @param today day of writing
 */
public record Skeleton(UUID id, Slug slug, String title, String author, LocalDate today) {

  /** The template of a kind: {@code skeleton/<kind>.<language>.txt}. */
  static String read(String kind, Language language) {
    String name = "/skeleton/" + kind + "." + language.code() + ".txt";
    try (InputStream file = Skeleton.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The template of a kind, filled in. */
  public String fill(String template) {
    return template
        .replace("${id}", id.toString())
        .replace("${slug}", slug.value())
        .replace("${author}", Yaml.quoted(author))
        .replace("${today}", today.toString())
        .replace("${title}", Yaml.quoted(title));
  }
}
