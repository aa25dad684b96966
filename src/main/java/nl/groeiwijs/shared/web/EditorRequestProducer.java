package nl.groeiwijs.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Gives a screen's bean the request that is being answered. */
@RequestScoped
public class EditorRequestProducer {

  @Inject private HttpServletRequest request;

  /**
   * @throws IllegalStateException when no screen of the editors is being shown
   */
  @Produces
  public EditorRequest current() {
    if (request.getAttribute(EditorRequest.ATTRIBUTE) instanceof EditorRequest current) {
      return current;
    }
    throw new IllegalStateException("This is no request of an editor");
  }
}
