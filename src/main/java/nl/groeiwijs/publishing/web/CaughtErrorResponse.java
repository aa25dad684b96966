package nl.groeiwijs.publishing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps an error that a servlet wants to send, so that it can be said in the house style. */
final class CaughtErrorResponse extends HttpServletResponseWrapper {

  private int error;

  CaughtErrorResponse(HttpServletResponse response) {
    super(response);
  }

  /** The status of the error, 0 when there was none. */
  int error() {
    return error;
  }

  @Override
  public void sendError(int status, String message) {
    sendError(status);
  }

  @Override
  public void sendError(int status) {
    error = status;
    setStatus(status);
  }
}
