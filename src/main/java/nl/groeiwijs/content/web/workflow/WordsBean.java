package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeiwijs.content.domain.DocumentText;
import nl.groeiwijs.content.domain.gate.Finding;
import nl.groeiwijs.content.domain.workflow.Action;
import nl.groeiwijs.content.domain.workflow.Verdict;
import nl.groeiwijs.content.web.Reasons;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Fields;
import nl.groeiwijs.shared.domain.Issues;
import nl.groeiwijs.shared.web.EditorRequest;

/** Says what a rule says, with states and permissions quoted by their word. */
@Named("words")
@RequestScoped
public class WordsBean {

  private static final Set<String> DONE =
      Stream.concat(
              Arrays.stream(Action.values())
                  .filter(action -> action != Action.KEEP)
                  .map(Enum::name),
              Stream.of("UNDO_MOVE", "COMMENT", "RESOLVE", "REOPEN"))
          .collect(Collectors.toUnmodifiableSet());

  @Inject private EditorRequest request;

  /** Why something cannot be done; empty when it can. */
  public String why(Verdict verdict) {
    return Reasons.of(verdict, request.language());
  }

  public String finding(Finding finding) {
    return Reasons.of(finding, request.language());
  }

  /**
   * What a screen did.
   *
   * @param step as the address says it; what it does not know is not said
   */
  public String done(String step) {
    return DONE.contains(step) ? Texts.get(request.language(), "cms.done." + step) : "";
  }

  /** What a text calls itself, as far as it can be read; its first line without a title. */
  public String title(String text) {
    DocumentText document = DocumentText.of(text);
    Fields fields = Fields.parse(document.frontMatter(), 1, new Issues());
    return fields
        .text("title")
        .or(() -> fields.text("name"))
        .or(() -> document.body().lines().filter(line -> !line.isBlank()).findFirst())
        .orElse("…");
  }

  String refusal(DomainException refusal) {
    return Reasons.of(refusal, request.language());
  }
}
