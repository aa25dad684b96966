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
import java.util.UUID;
import nl.groeiwijs.curriculum.application.CoreGoalSummary;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.curriculum.domain.CoreGoal;
import nl.groeiwijs.curriculum.domain.Elaboration;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.curriculum.domain.GoalStatus;
import nl.groeiwijs.curriculum.domain.Sector;
import nl.groeiwijs.curriculum.domain.SubjectArea;
import nl.groeiwijs.publishing.web.LinkedData;

/** The core goals of both generations, those that matter here first. */
@RequestScoped
@Path("kerndoelen")
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {

  private static final String PATH = "/kerndoelen";
  private static final int LAST = 1_000;

  @Inject private CoreGoals goals;
  @Inject private Answer answer;

  @GET
  public JsonObject list(@Context UriInfo request) {
    Question question = Question.of(request, Question.PAGE, "sector", "generatie", "q");
    GoalFilter filter =
        new GoalFilter(
            question.word("sector", Sector::ofCode),
            question.word("generatie", Generation::ofCode),
            Optional.empty(),
            question.text("q").orElse(""),
            false);
    return answer.list(
        PATH, question, goals.list(filter, question.page(LAST), Answer.SIZE), this::shown);
  }

  @GET
  @Path("{uuid}")
  public JsonObject find(@PathParam("uuid") String uuid, @Context UriInfo request) {
    Question.of(request);
    CoreGoal goal =
        Optional.of(uuid)
            .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(UUID::fromString)
            .flatMap(goals::find)
            .orElseThrow(Problem::notFound);
    JsonObjectBuilder shown = shown(CoreGoalSummary.of(goal));
    goal.uri().ifPresent(uri -> shown.add("uri", uri));
    return shown
        .add("vakken", Answer.texts(goal.areas().stream().map(SubjectArea::title).toList()))
        .add("niveaus", Answer.texts(goal.levels().names()))
        .add("uitwerkingen", parts(goal.elaborations()))
        .add("illustraties", parts(goal.illustrations()))
        .add("vervangt", Answer.texts(goal.replaces().stream().map(UUID::toString).toList()))
        .build();
  }

  private static JsonArrayBuilder parts(List<Elaboration> elaborations) {
    JsonArrayBuilder parts = LinkedData.array();
    elaborations.forEach(
        part ->
            parts.add(
                LinkedData.object().add("uuid", part.uuid().toString()).add("tekst", part.text())));
    return parts;
  }

  private JsonObjectBuilder shown(CoreGoalSummary goal) {
    return answer
        .one(PATH + "/" + goal.uuid(), "/kerndoel/" + goal.uuid())
        .add("uuid", goal.uuid().toString())
        .add("code", goal.code())
        .add("naam", goal.label())
        .add("tekst", goal.text())
        .add("set", goal.set())
        .add("generatie", goal.generation().code())
        .add("inWerking", goal.status() == GoalStatus.IN_FORCE)
        .add("sectoren", Answer.texts(goal.sectors().stream().map(Sector::code).toList()));
  }
}
