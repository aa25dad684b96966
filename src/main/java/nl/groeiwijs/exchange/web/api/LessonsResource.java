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
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.lesson.application.DescribeLesson;
import nl.groeiwijs.lesson.application.LessonDescription;
import nl.groeiwijs.lesson.application.LessonFacet;
import nl.groeiwijs.lesson.application.LessonFinder;
import nl.groeiwijs.lesson.application.LessonQuery;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.lesson.domain.GoalTag;
import nl.groeiwijs.lesson.domain.Lesson;
import nl.groeiwijs.publishing.web.LinkedData;
import nl.groeiwijs.shared.domain.Language;

/** The lessons; they are in Dutch. */
@RequestScoped
@Path("lessen")
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {

  private static final String PATH = "/lessen";

  /** The filters have the names that they have in the finder. */
  private static final List<LessonFacet> FILTERS =
      List.of(LessonFacet.SECTOR, LessonFacet.THEME, LessonFacet.GOAL);

  @Inject private LessonFinder finder;
  @Inject private Lessons lessons;
  @Inject private DescribeLesson describe;
  @Inject private Answer answer;

  @GET
  public JsonObject list(@Context UriInfo request) {
    Question question = Question.of(request, Question.PAGE, "sector", "thema", "kerndoel");
    LessonQuery query = LessonQuery.ALL;
    for (LessonFacet facet : FILTERS) {
      Optional<String> value =
          question.word(facet.parameter(), word -> Optional.of(word).filter(facet::accepts));
      query = value.isPresent() ? query.with(facet, value.get()) : query;
    }
    int page = question.page(LessonFinder.LAST_PAGE);
    return answer.list(PATH, question, finder.find(query.at(page)).page(), this::shown);
  }

  @GET
  @Path("{slug}")
  public JsonObject find(@PathParam("slug") String slug, @Context UriInfo request) {
    Question.of(request);
    PublishedLesson found = lessons.find(Language.NL, slug).orElseThrow(Problem::notFound);
    return shown(found)
        .add("gevoeligheid", found.lesson().sensitivity())
        .add("voorbereiding", found.lesson().preparation())
        .build();
  }

  private JsonObjectBuilder shown(PublishedLesson found) {
    Lesson lesson = found.lesson();
    LessonDescription described = describe.execute(found);
    JsonArrayBuilder goals = LinkedData.array();
    lesson.goals().stream().map(LessonsResource::goal).forEach(goals::add);
    return answer
        .one(PATH + "/" + found.summary().slug(), found.summary().href())
        .add("identificatie", described.identifier())
        .add("slug", found.summary().slug())
        .add("taal", described.language().code())
        .add("titel", described.title())
        .add("samenvatting", described.description())
        .add("themas", Answer.texts(lesson.document().themes().stream().map(Theme::word).toList()))
        .add(
            "sectoren", Answer.texts(lesson.pupils().sectors().stream().map(Sector::code).toList()))
        .add("groepen", Answer.numbers(lesson.pupils().groups()))
        .add("leerjaren", Answer.numbers(lesson.pupils().years()))
        .add("minuten", lesson.minutes())
        .add("vorm", lesson.form().word())
        .add("kerndoelen", goals)
        .add("licentie", LessonDescription.LICENCE_URL)
        .add("bijgewerkt", described.updated().toString());
  }

  private static JsonObjectBuilder goal(GoalTag tag) {
    return LinkedData.object()
        .add("uuid", tag.uuid().toString())
        .add("code", tag.code())
        .add("sterkte", tag.strength().word())
        .add("reden", tag.reason());
  }
}
