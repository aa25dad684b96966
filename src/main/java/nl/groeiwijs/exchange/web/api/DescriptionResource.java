package nl.groeiwijs.exchange.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What can be asked here, as OpenAPI 3 has it. */
@RequestScoped
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class DescriptionResource {

  @GET
  public String read() {
    try (InputStream file =
        DescriptionResource.class.getResourceAsStream("/exchange/openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
