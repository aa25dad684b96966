package nl.groeiwijs.content.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.EditionMissing;
import nl.groeiwijs.content.application.EditionStale;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.web.EditorRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * What was sent with a form of the screen. A step that was done leads to an address that is asked
 * for anew, so that loading the page again does nothing twice; one that was refused shows the
 * screen as things are now, with the reason and with what was typed.
 */
@Named("sentForm")
@RequestScoped
public class SentForm {

  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;
  private static final int FORBIDDEN = 403;
  private static final int MISSING = 404;

  @Inject private EditorRequest request;
  @Inject private WordsBean words;

  private String refusal = "";

  /**
   * Runs the step when the form was sent, and only then: a link cannot do it.
   *
   * @param step gives where to go on; empty when the screen itself says why nothing was done
   */
  void answer(Supplier<Optional<String>> step) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback() || request.parameter("stap").isEmpty()) {
      return;
    }
    try {
      step.get().ifPresent(to -> redirect(faces, to));
    } catch (DomainException e) {
      refuse(e);
    } catch (IllegalArgumentException e) {
      refuse(new DomainException("cms.standing.request"));
    } catch (TransactionalException e) {
      // Two did something at the same moment; the other one was first.
      refuse(new EditionStale());
    }
  }

  private void refuse(DomainException reason) {
    refusal = words.refusal(reason);
    external().setResponseStatus(status(reason));
  }

  private static int status(DomainException reason) {
    if (reason instanceof NotPermitted) {
      return FORBIDDEN;
    }
    if (reason instanceof EditionMissing) {
      return MISSING;
    }
    return reason instanceof EditionStale ? CONFLICT : UNPROCESSABLE;
  }

  private static void redirect(FacesContext faces, String to) {
    try {
      faces.getExternalContext().redirect(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** Why the step was refused; empty when none was. */
  public String getRefusal() {
    return refusal;
  }

  /** What PrimeFaces wants back with every form, also where none of its scripts adds it. */
  public String getNonce() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return PrimeFacesContext.getCspState(faces).getNonce();
  }

  /** What the screen before has done, as a part of a key; empty when nothing. */
  public String getDone() {
    return request.parameter("gedaan").filter(word -> word.matches("[A-Z_]{1,40}")).orElse("");
  }

  /** What was typed in a field of the form of this step. */
  public String typed(String step, String field) {
    return request
        .parameter("stap")
        .filter(step::equals)
        .flatMap(sent -> request.parameter(field))
        .orElse("");
  }
}
