package nl.groeiwijs.curriculum.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.TextSource;

/** The two texts of a goal and where the one that is shown comes from. */
@Embeddable
public class StoredText {

  @Column(name = "legal_text")
  private String legalText;

  @Column(name = "slo_text")
  private String sloText;

  @Enumerated(EnumType.STRING)
  private TextSource.Wording wording;

  @Column(name = "source_title")
  private String sourceTitle;

  @Column(name = "source_url")
  private String sourceUrl;

  @Column(name = "source_note")
  private String sourceNote;

  protected StoredText() {}

  StoredText(CoreGoal goal) {
    this.legalText = goal.legalText();
    this.sloText = goal.sloText();
    this.wording = goal.textSource().wording();
    this.sourceTitle = goal.textSource().title();
    this.sourceUrl = goal.textSource().url();
    this.sourceNote = goal.textSource().note();
  }

  String legalText() {
    return legalText;
  }

  String sloText() {
    return sloText;
  }

  TextSource source() {
    return new TextSource(wording, sourceTitle, sourceUrl, sourceNote);
  }
}
