package nl.groeiwijs.lesson.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Slug;

/**
 * A lesson with all that a teacher needs to give it.
 *
 * @param minutes how long it takes; its steps add up to it
 * @param preparation minutes to prepare it
 * @param sensitivity what to look at beforehand, in one sentence
 * @param guide the guide for parents on the same subject
 * @param licence name of the licence that the material is under
 * @param goals core goals it covers, at least one; those it works on come first
 * @param steps at least three
 * @param parts the blocks of its body by their meaning
 */
public record Lesson(
    Document document,
    Pupils pupils,
    int minutes,
    int preparation,
    LessonForm form,
    String sensitivity,
    Optional<Slug> guide,
    String licence,
    List<GoalTag> goals,
    List<LessonStep> steps,
    LessonParts parts) {

  public Lesson {
    goals = List.copyOf(goals);
    steps = List.copyOf(steps);
  }

  /** Reads a lesson; the document must have passed {@link LessonKind#check}. */
  public static Lesson of(Document document) {
    return LessonReader.read(document);
  }

  public List<Block> introduction() {
    return parts.introduction();
  }

  /** What a pupil can do afterwards. */
  public List<Block> objectives() {
    return parts.named(LessonParts.OBJECTIVES);
  }

  /** What to have ready. */
  public List<Block> materials() {
    return parts.named(LessonParts.MATERIALS);
  }

  /** Sheets to print and fill in; may be empty. */
  public List<Block> worksheets() {
    return parts.named(LessonParts.WORKSHEET);
  }

  /** The letter to parents, in Dutch. */
  public List<Block> letter() {
    return letters().stream()
        .filter(ParentLetter::isDutch)
        .flatMap(letter -> letter.body().stream())
        .toList();
  }

  /** The letters to parents: the Dutch one first, then the others as they stand in the text. */
  public List<ParentLetter> letters() {
    return parts.named(LessonParts.LETTER).stream()
        .filter(Block.Directive.class::isInstance)
        .map(block -> ParentLetter.of((Block.Directive) block))
        .sorted(Comparator.comparing(letter -> !letter.isDutch()))
        .toList();
  }

  /** How to make it easier or harder, or fit for special education; may be empty. */
  public List<Block> differentiation() {
    return parts.named(LessonParts.DIFFERENTIATION);
  }

  /** How to keep the class safe while talking. */
  public List<Block> safety() {
    return parts.named(LessonParts.SAFETY);
  }

  /** What to do when a pupil discloses something. */
  public List<Block> disclosure() {
    return parts.named(LessonParts.DISCLOSURE);
  }

  /** What stands after the steps and belongs to no other part: facts, help. */
  public List<Block> background() {
    return parts.background();
  }
}
