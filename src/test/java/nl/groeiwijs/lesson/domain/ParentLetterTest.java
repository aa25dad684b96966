package nl.groeiwijs.lesson.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.lesson.LessonText;
import nl.groeiwijs.shared.domain.Issue;
import org.junit.jupiter.api.Test;

class ParentLetterTest {

  private static final String DUTCH = ":::ouderbrief\nBeste ouders,\n:::\n";
  private static final String ENGLISH =
      ":::ouderbrief Playing together {taal=en}\nDear parents,\n:::\n";

  private static LessonText with(String letters) {
    return LessonText.GOOD.with(DUTCH, letters);
  }

  @Test
  void lessonHasALetterPerLanguageTheDutchOneFirst() {
    Lesson lesson = with(ENGLISH + "\n" + DUTCH).lesson();

    assertThat(lesson.letters()).extracting(ParentLetter::language).containsExactly("nl", "en");
    assertThat(lesson.letters().get(1).title()).isEqualTo("Playing together");
    assertThat(lesson.letters().get(1).languageName()).isEqualTo("English");
    assertThat(lesson.letter()).hasSize(1);
    assertThat(((Block.Directive) lesson.letter().get(0)).title()).isEmpty();
  }

  @Test
  void goodLettersAreNoIssue() {
    assertThat(with(DUTCH + "\n" + ENGLISH).issues()).isEmpty();
  }

  @Test
  void dutchLetterIsNeeded() {
    assertThat(with(ENGLISH).issues()).extracting(Issue::key).containsExactly("directive.missing");
  }

  @Test
  void languageIsKnownAndThereOnceAndNotDutch() {
    assertThat(with(DUTCH + "\n" + ENGLISH.replace("taal=en", "taal=english")).issues())
        .extracting(Issue::key)
        .containsExactly("lesson.letter.language");
    assertThat(with(DUTCH + "\n" + ENGLISH.replace("taal=en", "taal=nl")).issues())
        .extracting(Issue::key)
        .containsExactly("lesson.letter.language");
    assertThat(with(DUTCH + "\n" + ENGLISH + "\n" + ENGLISH).issues())
        .extracting(Issue::key)
        .containsExactly("lesson.letter.twice");
  }

  @Test
  void letterInAnotherLanguageSaysWhatTheLessonIsCalled() {
    assertThat(with(DUTCH + "\n" + ENGLISH.replace("Playing together ", "")).issues())
        .extracting(Issue::key)
        .containsExactly("lesson.letter.title");
  }

  @Test
  void arabicIsReadFromTheRight() {
    String arabic = ENGLISH.replace("taal=en", "taal=ar");

    assertThat(with(DUTCH + "\n" + arabic).lesson().letters().get(1).direction()).isEqualTo("rtl");
  }
}
