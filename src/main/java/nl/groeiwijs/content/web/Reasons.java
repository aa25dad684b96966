package nl.groeiwijs.content.web;

import java.util.List;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.workflow.Verdict;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Issue;
import nl.groeiwijs.shared.domain.Language;

/** Says in words why something cannot be done; states and permissions are quoted by their word. */
public final class Reasons {

  private Reasons() {}

  public static String of(DomainException refusal, Language language) {
    return sentence(refusal.key(), refusal.arguments(), language);
  }

  /** Empty when it can be done. */
  public static String of(Verdict verdict, Language language) {
    return verdict.reason().map(key -> sentence(key, verdict.arguments(), language)).orElse("");
  }

  public static String of(Issue issue, Language language) {
    return Texts.get(language, "content.issue." + issue.key(), issue.arguments().toArray());
  }

  public static String of(Finding finding, Language language) {
    return sentence(finding.key(), finding.arguments(), language);
  }

  private static String sentence(String key, List<?> arguments, Language language) {
    return Texts.get(
        language, key, arguments.stream().map(argument -> word(argument, language)).toArray());
  }

  private static Object word(Object argument, Language language) {
    if (argument instanceof EditionState state) {
      return Texts.get(language, "content.state." + state.name());
    }
    return argument instanceof Permission permission
        ? Texts.get(language, "content.permission." + permission.name())
        : argument;
  }
}
