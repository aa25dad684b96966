package nl.groeiwijs.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the benchmark finds what it starts, and puts what that writes.
 *
 * @param project folder of the project, built
 * @param folder new and empty
 */
record Place(Path project, Path folder) {

  String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  Path launcher() {
    return project.resolve("target/payara/groeiwijs-launcher.jar");
  }

  Path archive() {
    return project.resolve("target/groeiwijs.war");
  }

  Path log() {
    return folder.resolve("portal.log");
  }

  /** The classes of the server, as the build keeps them for quick starts. */
  String classes() {
    return "-XX:SharedArchiveFile=" + project.resolve("target/payara/classes.jsa");
  }

  /** System properties: the project's content, and data of this benchmark only. */
  List<String> data() {
    return List.of(
        "-Dportal.content.dir=" + project.resolve("content"),
        "-Dportal.db.url=jdbc:derby:" + folder.resolve("data/db") + ";create=true",
        "-Dportal.index.dir=" + folder.resolve("data/index"),
        "-Dderby.stream.error.file=" + folder.resolve("derby.log"));
  }

  /** Options of the server, those of the development start: it listens on 127.0.0.1 only. */
  List<String> settings() {
    Path config = project.resolve("src/main/config");
    return List.of(
        "--logproperties",
        config.resolve("logging.properties").toString(),
        "--prebootcommandfile",
        config.resolve("preboot-development.txt").toString());
  }
}
