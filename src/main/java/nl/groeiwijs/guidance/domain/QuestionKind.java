package nl.groeiwijs.guidance.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.groeiwijs.content.domain.form.FieldSpec;

/** A question with its answer; it stands on the page of all questions. */
@ApplicationScoped
public class QuestionKind extends SimpleKind {

  public static final String ID = "vraag";

  public QuestionKind() {
    super(ID, "/vragen#", Set.of("audience"));
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(FieldSpec.choice("audience", "ouders", "scholen", "redactie"));
  }
}
