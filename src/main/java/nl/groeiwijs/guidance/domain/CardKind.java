package nl.groeiwijs.guidance.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.BodySection;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** A conversation card; it stands on the page of all cards. */
@ApplicationScoped
public class CardKind extends SimpleKind {

  public static final String ID = "gesprekskaart";

  public CardKind() {
    super(ID, "/gesprekskaarten#", Set.of());
  }

  @Override
  public List<Issue> check(Document card) {
    Issues issues = new Issues();
    List<BodySection> sections = BodySection.of(card.body());
    boolean whole =
        sections.size() == ConversationCard.PARTS
            && sections.stream().noneMatch(part -> part.blocks().isEmpty());
    if (!whole) {
      issues.add(card.text().bodyLine(), "card.parts", sections.size());
    }
    if (card.ages().isEmpty()) {
      issues.add(card.fields().line(), "field.missing", "ages");
    }
    return issues.list();
  }

  @Override
  public boolean needsSources() {
    return false;
  }
}
