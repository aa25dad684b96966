package nl.groeiwijs.exchange.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Says every refusal as a problem. */
public class ProblemMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response answer = refusal.getResponse();
    Response.StatusType status = answer.getStatusInfo();
    Problem problem =
        new Problem(status.getStatusCode(), status.getReasonPhrase(), detail(refusal));
    Response.ResponseBuilder said =
        Response.status(status)
            .type(Problem.TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem.json());
    if (answer.getHeaderString(HttpHeaders.ALLOW) != null) {
      said.header(HttpHeaders.ALLOW, answer.getHeaderString(HttpHeaders.ALLOW));
    }
    return said.build();
  }

  /** What the server refuses by itself it only says with the status. */
  private static String detail(WebApplicationException refusal) {
    String message = refusal.getMessage();
    return message == null || message.startsWith("HTTP ") ? Problem.ELSEWHERE : message;
  }
}
