package nl.groeiwijs.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A view is built as for reading: the form was read before, and Faces must not look for its own.
 */
public final class AsGet extends HttpServletRequestWrapper {

  public AsGet(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
