package nl.groeiwijs.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeiwijs.account.application.ListColleagues;
import nl.groeiwijs.content.domain.EditionState;
import nl.groeiwijs.content.domain.Kinds;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.content.domain.translation.TranslationState;
import nl.groeiwijs.curriculum.application.CoreGoals;
import nl.groeiwijs.curriculum.application.GoalFilter;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.web.EditorRequest;

/**
 * What the filters of the list of publications offer to choose from. A view asks for a list once
 * for every choice in it, so what has to be looked up is kept for the request.
 */
@Named("editionChoices")
@RequestScoped
public class EditionChoicesBean {

  /** More goals that touch the portal's subject than there will be. */
  private static final int MOST_GOALS = 500;

  private static final GoalFilter RELEVANT =
      new GoalFilter(
          GoalFilter.ALL.sector(), GoalFilter.ALL.generation(), GoalFilter.ALL.area(), "", true);

  @Inject private CmsBean cms;
  @Inject private Kinds kinds;
  @Inject private CoreGoals goals;
  @Inject private ListColleagues listColleagues;
  @Inject private EditorRequest request;

  private Map<String, String> owners;
  private Map<String, String> colleagues;
  private Map<String, String> relevant;

  public List<String> getKinds() {
    return kinds.ids();
  }

  public List<String> getStates() {
    return Arrays.stream(EditionState.values()).map(EditionListAddress::word).toList();
  }

  public List<String> getThemes() {
    return Arrays.stream(Theme.values()).map(Theme::word).toList();
  }

  public List<String> getTranslations() {
    return Arrays.stream(TranslationState.values()).map(EditionListAddress::word).toList();
  }

  /** The ages that can be chosen, in years. */
  public List<String> getAges() {
    return List.of("0-4", "4-6", "6-9", "9-12", "12-15", "15-18");
  }

  /** The choices for the next check, in days from today. */
  public List<String> getReviews() {
    return List.of("0", "30", "90");
  }

  /** Names of who can answer for a publication, by what the address says for them. */
  public Map<String, String> getOwners() {
    if (owners == null) {
      owners = new LinkedHashMap<>();
      owners.put(
          EditionListAddress.ME, Texts.get(request.language(), "cms.list.owner.me", cms.getName()));
      getColleagues().forEach(owners::putIfAbsent);
    }
    return owners;
  }

  /** Names of who writes, by id of the account. */
  public Map<String, String> getColleagues() {
    if (colleagues == null) {
      colleagues = new LinkedHashMap<>();
      listColleagues
          .execute(cms.actor())
          .forEach(colleague -> colleagues.put(colleague.id().toString(), colleague.name()));
    }
    return colleagues;
  }

  /** Code and name of the core goals that touch the portal's subject, by uuid. */
  public Map<String, String> getGoals() {
    if (relevant == null) {
      relevant = new LinkedHashMap<>();
      goals
          .list(RELEVANT, 1, MOST_GOALS)
          .items()
          .forEach(goal -> relevant.put(goal.uuid().toString(), goal.code() + " " + goal.label()));
    }
    return relevant;
  }
}
