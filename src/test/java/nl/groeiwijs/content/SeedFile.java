package nl.groeiwijs.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.groeiwijs.architecture.ProjectFiles;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.DocumentParser;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.shared.domain.Issue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A file of the folder {@code content}, read as the import reads it. */
record SeedFile(String name, Optional<Document> document, List<Issue> issues) {

  private static final Map<String, String> RECORDS = Map.of("hulp", "hulp", "feiten", "feit");

  /** Every document and record of the folder. */
  static List<SeedFile> all(Kinds kinds) {
    DocumentParser parser = new DocumentParser(kinds);
    return ProjectFiles.read(ProjectFiles.CONTENT, ".md", ".yaml").entrySet().stream()
        .filter(file -> !file.getKey().startsWith(ProjectFiles.CONTENT.resolve("kerndoelen")))
        .filter(file -> !file.getKey().startsWith(ProjectFiles.CONTENT.resolve("media")))
        .filter(file -> !file.getKey().endsWith("README.md"))
        .map(file -> read(file.getKey(), file.getValue(), parser))
        .toList();
  }

  private static SeedFile read(Path path, String text, DocumentParser parser) {
    String folder = path.getName(1).toString();
    var result = parser.parse(text, Optional.ofNullable(RECORDS.get(folder)));
    return new SeedFile(path.toString(), result.document(), result.issues());
  }

  /** The directives with this name, wherever they stand. */
  Stream<Block.Directive> directives(String name) {
    return document.stream().flatMap(found -> found.body().directives(name).stream());
  }

  /** Every element that the Markdown of the body becomes. */
  Stream<Element> elements(String selector) {
    return document.stream()
        .flatMap(found -> html(found.body().blocks()))
        .flatMap(html -> Jsoup.parseBodyFragment(html).select(selector).stream());
  }

  private static Stream<String> html(List<Block> blocks) {
    return blocks.stream().flatMap(SeedFile::html);
  }

  private static Stream<String> html(Block block) {
    if (block instanceof Block.Prose prose) {
      return Stream.of(prose.html().value());
    }
    if (block instanceof Block.Items items) {
      return Stream.of(items.html().value());
    }
    return block instanceof Block.Directive directive ? html(directive.body()) : Stream.empty();
  }
}
