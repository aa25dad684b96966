package nl.groeiwijs.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.Document;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.help.domain.HelpServiceParser;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Issues;

/** A help service: a record, kept and versioned as every document is. */
@ApplicationScoped
public class HelpServiceKind implements Kind {

  public static final String ID = "hulp";

  /** What its addresses start with; the slug follows. */
  public static final String PREFIX = "/hulp/";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public boolean isRecord() {
    return true;
  }

  @Override
  public String address(Document document) {
    return PREFIX + document.slug();
  }

  @Override
  public List<Issue> check(Document document) {
    Issues issues = new Issues();
    HelpServiceParser.parse(document.text().frontMatter(), issues);
    return issues.list();
  }
}
