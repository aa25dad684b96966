package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.account.domain.Role;

/**
 * The people of the newsroom, for journeys behind the door. They come in as people do: the first
 * with the link from the console, the others invited by the first. There is one of each role, made
 * when first asked for; {@link #invite} makes more.
 */
final class Editors {

  private static final Pattern SET_UP =
      Pattern.compile("first one within an hour: \\S+?(/cms\\S+)");
  private static final Pattern ISSUED =
      Pattern.compile("id=\"issued-link\">https?://[^/]+([^<]+)<");
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<Role, Editor> OF_ROLE = new ConcurrentHashMap<>();

  private static EditorClient administrator;

  private Editors() {}

  static Editor author() {
    return of(Role.AUTHOR);
  }

  static Editor reviewer() {
    return of(Role.REVIEWER);
  }

  static Editor publisher() {
    return of(Role.PUBLISHER);
  }

  static Editor administrator() {
    return of(Role.ADMINISTRATOR);
  }

  static synchronized Editor of(Role role) {
    if (OF_ROLE.isEmpty()) {
      Editor first = new Editor("Ada Beheer", "ada@redactie.example", "vier groene lampen aan");
      administrator = first.arrive(setUpPath());
      OF_ROLE.put(Role.ADMINISTRATOR, first);
    }
    Editor known = OF_ROLE.get(role);
    if (known == null) {
      known = invite(role);
      OF_ROLE.put(role, known);
    }
    return known;
  }

  /** Somebody new with these roles. */
  static synchronized Editor invite(Role... roles) {
    Editor editor = newcomer();
    editor.arrive(invitation(editor, roles));
    return editor;
  }

  /** Somebody who has no account. */
  static Editor newcomer() {
    int number = COUNT.incrementAndGet();
    return new Editor(
        "Collega " + number, "collega" + number + "@redactie.example", "zeven rustige zeilboten");
  }

  /** Path of the link with which somebody who is invited comes in. */
  static synchronized String invitation(Editor editor, Role... roles) {
    of(Role.ADMINISTRATOR);
    List<String> fields =
        new ArrayList<>(List.of("name", editor.name(), "email", editor.email(), "language", "nl"));
    for (Role role : roles) {
      fields.addAll(List.of("role", role.name()));
    }
    return issued(keeper().post("/cms/accounts", fields.toArray(String[]::new)));
  }

  /** Path of the link that a page of the administrator shows. */
  static String issued(HttpResponse<String> answer) {
    Matcher shown = ISSUED.matcher(answer.body());
    assertThat(shown.find()).as(answer.body()).isTrue();
    return shown.group(1);
  }

  /** The administrator, signed in. */
  static synchronized EditorClient keeper() {
    of(Role.ADMINISTRATOR);
    return administrator;
  }

  /** What the console of the portal says. */
  static String setUpPath() {
    return setUpPath(RunningPortal.console());
  }

  /**
   * @param console all that a portal printed
   */
  static String setUpPath(String console) {
    Matcher printed = SET_UP.matcher(console);
    assertThat(printed.find()).as("the console prints the set-up link").isTrue();
    return printed.group(1);
  }
}
