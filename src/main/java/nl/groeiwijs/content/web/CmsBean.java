package nl.groeiwijs.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeiwijs.account.application.CurrentActor;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.web.EditorRequest;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;

/** What the template of the editors' screens asks: language, menu, who is signed in. */
@Named("cms")
@RequestScoped
public class CmsBean {

  @Inject private EditorRequest request;
  @Inject private CurrentActor currentActor;
  @Inject @Any private Instance<EditorRoutes> features;

  /**
   * Who is signed in.
   *
   * @throws IllegalStateException when nobody is: the door was left open
   */
  public Actor actor() {
    return currentActor.get();
  }

  public Language getLanguage() {
    return request.language();
  }

  public String getCode() {
    return request.language().code();
  }

  /** Name of who is signed in, empty on the screens before the door. */
  public String getName() {
    return currentActor.find().map(Actor::name).orElse("");
  }

  public boolean isSignedIn() {
    return currentActor.find().isPresent();
  }

  /**
   * @param permission name of a {@link Permission}
   */
  public boolean may(String permission) {
    return currentActor.find().filter(a -> a.may(Permission.valueOf(permission))).isPresent();
  }

  /** The items that this editor may use and that have a screen. */
  public List<EditorMenuItem> getMenu() {
    Optional<Actor> actor = currentActor.find();
    Set<String> screens =
        features.stream()
            .flatMap(feature -> feature.routes().stream())
            .map(EditorRoute::template)
            .collect(Collectors.toSet());
    return Arrays.stream(EditorDoor.values())
        .filter(door -> screens.contains(door.href()))
        .filter(door -> actor.filter(a -> a.may(door.permission())).isPresent())
        .map(this::item)
        .toList();
  }

  private EditorMenuItem item(EditorDoor door) {
    return new EditorMenuItem(
        Texts.get(request.language(), door.key()),
        door.href(),
        door.icon(),
        door.isAbove(request.path()));
  }

  /** This screen in another language; the choice holds for the whole session. */
  public String languageHref(String code) {
    return request.path() + "?taal=" + code;
  }

  /** What was searched for, so that the field in the header keeps it. */
  public String getQuery() {
    return request.parameter("q").orElse("");
  }
}
