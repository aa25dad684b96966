package nl.groeiwijs.exchange.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import nl.groeiwijs.publishing.web.LinkedData;

/**
 * What is wrong with a question (RFC 9457), in English: it is read by who builds a system.
 *
 * @param detail what to change
 */
public record Problem(int status, String title, String detail) {

  public static final String TYPE = "application/problem+json";

  /** Where it is said what can be asked. */
  public static final String ELSEWHERE = "See /api/v1/openapi.json for what can be asked.";

  static WebApplicationException badRequest(String detail) {
    return new WebApplicationException(detail, Response.Status.BAD_REQUEST);
  }

  static WebApplicationException notFound() {
    return new WebApplicationException(
        "There is nothing at this address.", Response.Status.NOT_FOUND);
  }

  public String json() {
    return LinkedData.object()
        .add("type", "about:blank")
        .add("title", title)
        .add("status", status)
        .add("detail", detail)
        .build()
        .toString();
  }
}
