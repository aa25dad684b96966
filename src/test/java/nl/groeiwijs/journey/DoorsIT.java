package nl.groeiwijs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.groeiwijs.account.domain.Permission;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.shared.web.EditorRoute;
import nl.groeiwijs.shared.web.EditorRoutes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every door of the CMS and everybody who may stand before it. The doors are read from the code, so
 * that a new one that nobody thought about here fails the test.
 */
@ExtendWith(RunningPortal.class)
class DoorsIT {

  private static final String NO_ID = "11111111-2222-4333-8444-555555555555";
  private static final Set<Integer> FAILURES = Set.of(302, 401, 403, 500);

  /**
   * Who may use a door.
   *
   * @param toRead empty for everybody who is signed in
   * @param toWrite what a form that is sent to it takes; empty when it takes none, or takes the
   *     sender's own matters only
   */
  private record Door(
      Optional<Permission> toRead, Optional<Permission> toWrite, boolean ofScripts) {

    static Door open() {
      return new Door(Optional.empty(), Optional.empty(), false);
    }

    static Door read(Permission toRead) {
      return new Door(Optional.of(toRead), Optional.empty(), false);
    }

    Door write(Permission needed) {
      return new Door(toRead, Optional.of(needed), false);
    }

    /** A door that takes JSON, and nothing else. */
    static Door script(Permission needed) {
      return new Door(Optional.empty(), Optional.of(needed), true);
    }
  }

  /** All that any script of the editor's screen sends. */
  private static final String SENT =
      """
      {"tab": "t", "of": "t", "discard": 0, "basedOn": "%s", "version": 0, "reason": "",
       "kind": "gids", "text": "---\\ntitle: Een\\n---\\nTekst\\n"}
      """
          .formatted(NO_ID);

  /** Before the sign-in: {@link AccountIT} says what happens there. */
  private static final Set<String> BEFORE =
      Set.of(
          "/cms/sign-in",
          "/cms/sign-in/code",
          "/cms/sign-in/factor",
          "/cms/sign-in/factor.png",
          "/cms/sign-in/openid",
          "/cms/sign-in/openid/terug",
          "/cms/sign-out",
          "/cms/link/*");

  private static final Map<String, Door> DOORS = new TreeMap<>();

  static {
    DOORS.put("/cms", Door.read(Permission.READ));
    DOORS.put("/cms/publicaties", Door.read(Permission.READ).write(Permission.READ));
    DOORS.put("/cms/tegelijk", Door.read(Permission.READ).write(Permission.READ));
    DOORS.put("/cms/accounts", Door.read(Permission.ACCOUNTS).write(Permission.ACCOUNTS));
    DOORS.put("/cms/accounts/*", Door.read(Permission.ACCOUNTS).write(Permission.ACCOUNTS));
    DOORS.put("/cms/kerndoelen", Door.read(Permission.CURRICULUM).write(Permission.CURRICULUM));
    DOORS.put("/cms/kerndoelen-wachtrij", Door.read(Permission.WRITE));
    DOORS.put("/cms/mijn-account", Door.open());
    DOORS.put("/cms/sessie", Door.open());
    DOORS.put("/cms/media", Door.read(Permission.READ).write(Permission.UPLOAD));
    DOORS.put("/cms/media/*", Door.read(Permission.READ));
    DOORS.put("/cms/media/kies", Door.read(Permission.READ).write(Permission.UPLOAD));
    DOORS.put("/cms/bestand/{name}", Door.read(Permission.READ).write(Permission.UPLOAD));
    DOORS.put("/cms/uitvoer", Door.read(Permission.EXPORT).write(Permission.EXPORT));
    DOORS.put("/cms/invoer", Door.read(Permission.IMPORT).write(Permission.IMPORT));
    DOORS.put("/cms/vertalingen", Door.read(Permission.READ).write(Permission.WRITE));
    DOORS.put("/cms/vertaling/{id}", Door.read(Permission.READ).write(Permission.WRITE));
    DOORS.put("/cms/publicatie/{id}/delen", Door.read(Permission.READ).write(Permission.SHARE));
    DOORS.put("/cms/nieuw", Door.open());
    DOORS.put("/cms/publicatie/{id}", Door.read(Permission.READ));
    DOORS.put("/cms/opslaan/*", Door.script(Permission.WRITE));
    DOORS.put("/cms/bewaren/*", Door.script(Permission.WRITE));
    DOORS.put("/cms/kopie/*", Door.script(Permission.WRITE));
    DOORS.put("/cms/nakijken/*", Door.script(Permission.READ));
    DOORS.put("/cms/aanwezig/*", Door.script(Permission.READ));
    DOORS.put("/cms/publicatie/{id}/stand", Door.read(Permission.READ));
    DOORS.put("/cms/publicatie/{id}/opmerkingen", Door.read(Permission.READ));
    DOORS.put("/cms/publicatie/{id}/geschiedenis", Door.read(Permission.READ));
    DOORS.put("/cms/toekomst", Door.read(Permission.READ).write(Permission.SHARE));
    DOORS.put("/cms/zoekvragen", Door.read(Permission.READ).write(Permission.WRITE));
    DOORS.put("/cms/zoekwoorden", Door.read(Permission.READ));
    DOORS.put("/cms/reacties", Door.read(Permission.READ));
    DOORS.put("/cms/agenda", Door.read(Permission.READ));
    DOORS.put("/cms/prullenbak", Door.read(Permission.TRASH));
    DOORS.put("/cms/logboek", Door.read(Permission.AUDIT));
    DOORS.put("/cms/logboek/csv", Door.read(Permission.AUDIT));
    // Servlets behind a route; without it there is nothing for anybody.
    DOORS.put("/cms/bestand", Door.open());
    DOORS.put("/cms/vertaling", Door.open());
    DOORS.put("/cms/delen", Door.open());
  }

  private static final Map<Role, EditorClient> CLIENTS = new EnumMap<>(Role.class);

  @BeforeAll
  static void comeIn() {
    for (Role role : Role.values()) {
      CLIENTS.put(role, Editors.of(role).signIn());
    }
  }

  private static Set<String> doors() throws ReflectiveOperationException {
    Set<String> doors = new TreeSet<>();
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.groeiwijs");
    for (JavaClass type : classes) {
      if (type.isAssignableTo(EditorRoutes.class) && !type.isInterface()) {
        var constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        ((EditorRoutes) constructor.newInstance())
            .routes().stream().map(EditorRoute::template).forEach(doors::add);
      }
      if (type.isAnnotatedWith(WebServlet.class)) {
        WebServlet servlet = type.reflect().getAnnotation(WebServlet.class);
        Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()))
            .filter(pattern -> pattern.startsWith("/cms"))
            .forEach(doors::add);
      }
    }
    doors.removeAll(BEFORE);
    return doors;
  }

  /** The server has a folder of the first one, and gives it a slash. */
  private static String path(String door) {
    return door.equals("/cms") ? "/cms/" : door.replaceAll("\\{[^}]*}|\\*", NO_ID);
  }

  @Test
  void everyDoorIsThoughtAbout() throws ReflectiveOperationException {
    assertThat(doors()).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
  }

  @Test
  void nobodyComesInWithoutSigningIn() {
    EditorClient nobody = new EditorClient();
    List<String> wrong = new ArrayList<>();
    for (String door : DOORS.keySet()) {
      var read = nobody.get(path(door));
      String to = read.headers().firstValue("Location").orElse("");
      if (read.statusCode() != 302 || !to.contains("/cms/sign-in")) {
        wrong.add("GET " + door + " " + read.statusCode());
      }
      int written = nobody.post(path(door), "actie", "x").statusCode();
      if (written != 401) {
        wrong.add("POST " + door + " " + written);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everybodySeesWhatTheirRoleAllows() {
    List<String> wrong = new ArrayList<>();
    CLIENTS.forEach(
        (role, client) ->
            DOORS.forEach(
                (door, who) -> {
                  int status = client.get(path(door)).statusCode();
                  if (!fits(status, role, who.toRead())) {
                    wrong.add(role + " GET " + door + " " + status);
                  }
                }));
    assertThat(wrong).isEmpty();
  }

  @Test
  void everybodyDoesWhatTheirRoleAllows() {
    List<String> wrong = new ArrayList<>();
    CLIENTS.forEach(
        (role, client) ->
            DOORS.forEach(
                (door, who) -> {
                  if (who.toWrite().isPresent()) {
                    int status = write(client, door, who).statusCode();
                    if (!fits(status, role, who.toWrite())) {
                      wrong.add(role + " POST " + door + " " + status);
                    }
                  }
                }));
    assertThat(wrong).isEmpty();
  }

  private static HttpResponse<String> write(EditorClient client, String door, Door who) {
    return who.ofScripts()
        ? client.send(
            EditorClient.request(path(door))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(SENT))
                .build())
        : client.post(path(door), "actie", "x");
  }

  /** Whoever may is answered, if only that there is no such thing; whoever may not gets 403. */
  private static boolean fits(int status, Role role, Optional<Permission> needed) {
    boolean may = needed.isEmpty() || role.may(needed.get());
    return may ? !FAILURES.contains(status) : status == 403;
  }
}
