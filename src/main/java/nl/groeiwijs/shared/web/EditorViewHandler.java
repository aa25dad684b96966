package nl.groeiwijs.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Has the forms of a screen go back to the address that the editor sees, filters and all, and not
 * to the view behind it.
 */
public class EditorViewHandler extends ViewHandlerWrapper {

  public EditorViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object request = context.getExternalContext().getRequestMap().get(EditorRequest.ATTRIBUTE);
    boolean own = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return own && request instanceof EditorRequest editorRequest
        ? editorRequest.href()
        : super.getActionURL(context, viewId);
  }
}
