package nl.groeiwijs.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the editors' component library to the editors' screens. By itself it would give every page
 * a nonce, and to keep that nonce a session: a public page has neither.
 */
public class EditorFacesContextFactory extends FacesContextFactory {

  /**
   * @param wrapped the factory of the component library, around that of the server
   */
  public EditorFacesContextFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    if (request instanceof ServletRequest asked
        && asked.getAttribute(EditorRequest.ATTRIBUTE) != null
        && asked.getAttribute(EditorRequest.PLAIN) == null) {
      return getWrapped().getFacesContext(context, request, response, lifecycle);
    }
    FacesContext plain =
        getWrapped().getWrapped().getFacesContext(context, request, response, lifecycle);
    PrimeFacesContext.getCspState(plain).setInitialized(true);
    return plain;
  }
}
