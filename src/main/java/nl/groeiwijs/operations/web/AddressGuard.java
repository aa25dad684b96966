package nl.groeiwijs.operations.web;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * Stands before the servlet container. A request with an address that cannot be decoded goes on
 * with an address of the portal that says so; the container itself would answer it with an empty
 * page and a stack trace in the log.
 */
final class AddressGuard extends HttpHandler {

  private final HttpHandler container;

  AddressGuard(HttpHandler container) {
    this.container = container;
  }

  HttpHandler container() {
    return container;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    HttpRequestPacket packet = request.getRequest();
    String path =
        packet.getRequestURIRef().getOriginalRequestURIBC().toString(StandardCharsets.ISO_8859_1);
    if (!new RawPath(path).isSound()) {
      packet.setRequestURI(BadAddressBean.pathFor(path));
      packet.setQueryString("");
    }
    container.service(request, response);
  }
}
