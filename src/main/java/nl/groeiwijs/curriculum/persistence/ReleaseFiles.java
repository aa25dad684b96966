package nl.groeiwijs.curriculum.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** The directory of a release: what must be in it, its checksum, and its files as text or JSON. */
public final class ReleaseFiles {

  static final String LEVELS = "slo-basis/data/niveaus.json";
  static final String AREAS = "slo-basis/data/vakleergebieden.json";
  static final String GOALS = "slo-kerndoelen/data/kerndoelen.json";
  static final String GOAL_AREAS = "slo-kerndoelen/data/vakleergebieden.json";
  static final String GOAL_DOMAINS = "slo-kerndoelen/data/domeinen.json";
  static final String SETS = "slo-fo/data/sets.json";
  static final String DOMAINS = "slo-fo/data/domeinen.json";
  static final String HEADINGS = "slo-fo/data/kernzinnen.json";
  static final String PARTS = "slo-fo/data/doelzinnen.json";
  static final String ELABORATIONS = "slo-fo/data/uitwerkingen.json";
  static final String ILLUSTRATIONS = "slo-fo/data/illustraties.json";
  static final String STANDING_IN_FORCE = "geldend.yaml";
  static final String STANDING_ACTUALISED = "kerndoelen-2025-status.csv";
  static final String LAW = "wettekst.yaml";
  static final String RELEVANT = "kerndoelen-relevant.json";
  static final String VOCATIONAL = "mbo-burgerschap.json";

  private static final List<String> ALL =
      List.of(
          LEVELS,
          AREAS,
          GOALS,
          GOAL_AREAS,
          GOAL_DOMAINS,
          SETS,
          DOMAINS,
          HEADINGS,
          PARTS,
          ELABORATIONS,
          ILLUSTRATIONS,
          STANDING_IN_FORCE,
          STANDING_ACTUALISED,
          LAW,
          RELEVANT,
          VOCATIONAL);

  private final Path directory;

  /**
   * @param directory {@code content/kerndoelen} or a directory laid out like it
   */
  public ReleaseFiles(Path directory) {
    this.directory = directory;
  }

  /**
   * A checksum over name and bytes of every file that is imported, so that a changed release shows
   * without being parsed.
   *
   * @return SHA-256, 64 hexadecimal digits
   * @throws CurriculumDamaged when a file is missing
   */
  public String checksum() {
    MessageDigest digest = sha256();
    for (String file : ALL) {
      byte[] bytes = bytes(file);
      digest.update((file + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private JsonStructure json(String file) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes(file)))) {
      return reader.read();
    } catch (JsonParsingException e) {
      var place = e.getLocation();
      throw new CurriculumDamaged(
          "syntax", file, place.getLineNumber() + ":" + place.getColumnNumber(), e.getMessage());
    } catch (JsonException e) {
      throw new CurriculumDamaged("syntax", file, "1:1", e.getMessage());
    }
  }

  /** The file as one object. */
  Entity object(String file) {
    JsonStructure json = json(file);
    if (json instanceof JsonObject object) {
      return new Entity(file, "$", object);
    }
    throw new CurriculumDamaged("object", file, "$", json.getValueType().name());
  }

  /** The file as a list of objects. */
  List<Entity> objects(String file) {
    JsonStructure json = json(file);
    if (json instanceof JsonArray array) {
      return IntStream.range(0, array.size()).mapToObj(i -> object(file, array, i)).toList();
    }
    throw new CurriculumDamaged("list", file, "$", json.getValueType().name());
  }

  private static Entity object(String file, JsonArray array, int i) {
    String place = "$[" + i + "]";
    if (array.get(i) instanceof JsonObject object) {
      return new Entity(file, place, object);
    }
    throw new CurriculumDamaged("object", file, place, array.get(i).getValueType().name());
  }

  /** The file as a list of entities, each with a uuid of its own. */
  Entities entities(String file) {
    return Entities.of(file, objects(file));
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(directory.resolve(file));
    } catch (IOException e) {
      throw new CurriculumDamaged("missing", file, "", e.getClass().getSimpleName());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
