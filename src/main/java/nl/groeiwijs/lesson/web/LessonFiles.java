package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.publishing.web.PublicFile;
import nl.groeiwijs.publishing.web.PublicFiles;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * A lesson, its worksheets and its letter to parents as PDF, each apart: {@code
 * /les/stop-hou-op/werkblad-stop-hou-op.pdf}. The name of the file says what it is when it lies
 * among others on a teacher's computer. A letter in another language has that in its name: {@code
 * ouderbrief-en-stop-hou-op.pdf}.
 */
@ApplicationScoped
public class LessonFiles implements PublicFiles {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/les/([a-z0-9-]+)/(les|werkblad|ouderbrief)((?<=ouderbrief)-[a-z]{2})?-\\1\\.pdf");

  private final LessonPageBean lesson;
  private final WorksheetPageBean worksheet;
  private final ParentLetterPageBean letter;

  /** For the proxy of the container. */
  LessonFiles() {
    this(null, null, null);
  }

  @Inject
  public LessonFiles(
      LessonPageBean lesson, WorksheetPageBean worksheet, ParentLetterPageBean letter) {
    this.lesson = lesson;
    this.worksheet = worksheet;
    this.letter = letter;
  }

  /**
   * The address of a file, with language prefix.
   *
   * @param lessonHref address of the lesson, with language prefix
   * @param name what it is: les, werkblad, ouderbrief, with a language after it or not
   */
  static String href(String lessonHref, String name) {
    return lessonHref + "/" + name + "-" + lessonHref.replaceFirst(".*/", "") + ".pdf";
  }

  @Override
  public Optional<PublicFile> find(PublicRequest request) {
    Matcher address = ADDRESS.matcher(request.path());
    return address.matches() ? Optional.of(file(request, address)) : Optional.empty();
  }

  private PublicFile file(PublicRequest request, Matcher address) {
    Map<String, String> names = new HashMap<>(Map.of("slug", address.group(1)));
    Optional.ofNullable(address.group(3)).ifPresent(code -> names.put("taal", code.substring(1)));
    PublicRequest asked = new PublicRequest(request.language(), request.path(), names, Map.of());
    return switch (address.group(2)) {
      case "werkblad" -> printed(asked, worksheet, "worksheet");
      case "ouderbrief" -> printed(asked, letter, "parent-letter");
      default -> printed(asked, lesson, "lesson");
    };
  }

  private static PublicFile printed(PublicRequest asked, PublicPage page, String view) {
    return new PublicFile.Printed(asked, page, "/lesson/print/" + view + ".xhtml");
  }
}
