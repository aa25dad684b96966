package nl.groeiwijs.exchange.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;

/** The core goals for systems that speak CASE 1.1; reading only. */
@WebServlet(CaseAddresses.ROOT + "*")
public class CaseServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern ONE =
      Pattern.compile("/(CF[A-Za-z]+)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  @Inject private transient CoreGoals goals;
  @Inject private transient PublicAddress address;
  @Inject private transient PageTrace trace;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Matcher one = ONE.matcher(path);
    if (path.equals("/CFDocuments")) {
      list(request, response);
    } else if (one.matches() && request.getQueryString() == null) {
      UUID id = UUID.fromString(one.group(2));
      Optional<JsonObject> found = find(one.group(1), id);
      if (found.isPresent()) {
        write(response, found.get());
      } else {
        refuse(response, HttpServletResponse.SC_NOT_FOUND, "unknownobject");
      }
    } else {
      boolean known = one.matches();
      refuse(
          response,
          known ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_NOT_FOUND,
          known ? "invalid_selection_field" : "unknownobject");
    }
  }

  private Optional<JsonObject> find(String collection, UUID id) {
    Stream<CaseFramework> all =
        Arrays.stream(Generation.values())
            .filter(
                generation ->
                    !List.of("CFDocuments", "CFPackages").contains(collection)
                        || CaseAddresses.framework(generation).equals(id))
            .map(this::framework);
    Function<CaseFramework, Optional<JsonObject>> part =
        switch (collection) {
          case "CFDocuments" -> framework -> Optional.of(framework.document());
          case "CFPackages" -> framework -> Optional.of(framework.whole());
          case "CFItems" -> framework -> framework.item(id);
          case "CFAssociations" -> framework -> framework.association(id);
          case "CFItemAssociations" -> framework -> framework.itemAssociations(id);
          default -> framework -> Optional.empty();
        };
    return all.flatMap(framework -> part.apply(framework).stream()).findFirst();
  }

  private CaseFramework framework(Generation generation) {
    return new CaseFramework(
        generation,
        goals.list(generation),
        goals.importedAt(),
        new CaseAddresses(address::absolute));
  }

  /** How many there are is said in a header, which a kept answer would not have. */
  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String limit = Optional.ofNullable(request.getParameter("limit")).orElse("100");
    String offset = Optional.ofNullable(request.getParameter("offset")).orElse("0");
    boolean sound =
        NUMBER.matcher(limit).matches()
            && NUMBER.matcher(offset).matches()
            && Integer.parseInt(limit) > 0
            && List.of("limit", "offset").containsAll(request.getParameterMap().keySet());
    if (!sound) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_selection_field");
      return;
    }
    trace.validUntil(clock.instant());
    response.setHeader("X-Total-Count", String.valueOf(Generation.values().length));
    JsonArrayBuilder documents = LinkedData.array();
    Arrays.stream(Generation.values())
        .skip(Integer.parseInt(offset))
        .limit(Math.min(MOST, Integer.parseInt(limit)))
        .map(generation -> framework(generation).document())
        .forEach(documents::add);
    write(response, LinkedData.object().add("CFDocuments", documents).build());
  }

  /** The standard's own way to say no. */
  private static void refuse(HttpServletResponse response, int status, String reason)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    JsonObject code =
        LinkedData.object()
            .add(
                "imsx_codeMinorField",
                LinkedData.array()
                    .add(
                        LinkedData.object()
                            .add("imsx_codeMinorFieldName", "TargetEndSystem")
                            .add("imsx_codeMinorFieldValue", reason)))
            .build();
    write(
        response,
        LinkedData.object()
            .add("imsx_codeMajor", "failure")
            .add("imsx_severity", "error")
            .add("imsx_codeMinor", code)
            .build());
  }

  private static void write(HttpServletResponse response, JsonObject json) throws IOException {
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(json.toString());
  }
}
