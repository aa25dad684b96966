package nl.groeiwijs.exchange.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.help.application.HelpRegister;
import nl.groeiwijs.help.domain.Audience;
import nl.groeiwijs.help.domain.Channel;
import nl.groeiwijs.help.domain.HelpService;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;
import nl.groeiwijs.shared.domain.Slug;

/** The help services, with the ways to reach them that were checked. */
@RequestScoped
@Path("hulpdiensten")
@Produces(MediaType.APPLICATION_JSON)
public class HelpServicesResource {

  private static final String PATH = "/hulpdiensten";
  private static final int LAST = 100;

  @Inject private HelpRegister register;
  @Inject private Answer answer;

  @GET
  public JsonObject list(@Context UriInfo request) {
    Question question = Question.of(request, Question.PAGE, Question.LANGUAGE, "doelgroep");
    Optional<Audience> audience = question.word("doelgroep", Audience::ofCode);
    List<HelpService> found =
        register.list().stream()
            .filter(service -> audience.map(service::serves).orElse(true))
            .sorted(HelpService.IN_ORDER)
            .toList();
    int number = question.page(LAST);
    List<HelpService> shown =
        found.stream().skip((number - 1L) * Answer.SIZE).limit(Answer.SIZE).toList();
    return answer.list(
        PATH,
        question,
        new PageOf<>(shown, number, Answer.SIZE, found.size()),
        service -> shown(service, question.language()));
  }

  @GET
  @Path("{slug}")
  public JsonObject find(@PathParam("slug") String slug, @Context UriInfo request) {
    Language language = Question.of(request, Question.LANGUAGE).language();
    return register.list().stream()
        .filter(service -> service.slug().value().equals(slug))
        .findFirst()
        .map(service -> shown(service, language).build())
        .orElseThrow(Problem::notFound);
  }

  private JsonObjectBuilder shown(HelpService service, Language language) {
    Slug slug = service.slug();
    JsonArrayBuilder channels = LinkedData.array();
    service.verifiedChannels().stream().map(HelpServicesResource::channel).forEach(channels::add);
    return answer
        .one(PATH + "/" + slug.value(), language.prefix() + "/hulp/" + slug.value())
        .add("slug", slug.value())
        .add("naam", service.name())
        .add("samenvatting", service.summary().in(language))
        .add(
            "doelgroepen",
            Answer.texts(service.audience().stream().map(Audience::code).sorted().toList()))
        .add("spoed", service.urgent())
        .add("anoniem", service.anonymous())
        .add("talen", Answer.texts(service.languages()))
        .add("kanalen", channels);
  }

  private static JsonObjectBuilder channel(Channel channel) {
    return LinkedData.object().add("soort", channel.type().code()).add("adres", channel.value());
  }
}
