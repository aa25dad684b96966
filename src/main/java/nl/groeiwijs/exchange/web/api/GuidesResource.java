package nl.groeiwijs.exchange.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.domain.PublishedDocument;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.PageOf;

/** The guides for parents; what is sensitive is read on its page and nowhere else. */
@RequestScoped
@Path("gidsen")
@Produces(MediaType.APPLICATION_JSON)
public class GuidesResource {

  private static final String PATH = "/gidsen";
  private static final int MOST = 5_000;

  @Inject private PublishedPages pages;
  @Inject private Answer answer;

  @GET
  public JsonObject list(@Context UriInfo request) {
    Question question = Question.of(request, Question.PAGE, Question.LANGUAGE, "thema");
    Optional<Theme> theme = question.word("thema", Theme::ofWord);
    List<PageSummary> found =
        pages.list(GuideKind.ID, question.language(), 1, MOST).items().stream()
            .filter(page -> !page.sensitive())
            .filter(page -> theme.isEmpty() || page.themes().contains(theme.get()))
            .toList();
    int number = question.page(MOST / Answer.SIZE);
    List<PageSummary> shown =
        found.stream().skip((number - 1L) * Answer.SIZE).limit(Answer.SIZE).toList();
    return answer.list(
        PATH, question, new PageOf<>(shown, number, Answer.SIZE, found.size()), this::shown);
  }

  @GET
  @Path("{slug}")
  public JsonObject find(@PathParam("slug") String slug, @Context UriInfo request) {
    Language language = Question.of(request, Question.LANGUAGE).language();
    PublishedDocument found =
        pages
            .findBySlug(GuideKind.ID, language, slug)
            .filter(guide -> !guide.document().sensitive())
            .orElseThrow(Problem::notFound);
    return shown(found.summary()).add("tekst", found.document().body().text()).build();
  }

  private JsonObjectBuilder shown(PageSummary page) {
    String language =
        page.language() == Language.NL
            ? ""
            : "?" + Question.LANGUAGE + "=" + page.language().code();
    return answer
        .one(PATH + "/" + page.slug() + language, page.href())
        .add("identificatie", "urn:uuid:" + page.documentId())
        .add("slug", page.slug())
        .add("taal", page.language().code())
        .add("titel", page.title())
        .add("samenvatting", page.summary())
        .add("leeftijd", page.ages().map(Object::toString).orElse(""))
        .add("themas", Answer.texts(page.themes().stream().map(Theme::word).toList()))
        .add("leesminuten", page.minutes())
        .add("bijgewerkt", page.updated().toString());
  }
}
