package nl.groeiwijs.shared.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping, read by type. What does not fit is reported with its line and read as absent, so
 * that one pass finds every mistake.
 */
public final class Fields {

  private final Map<String, Node> values;
  private final int offset;
  private final int line;
  private final Issues issues;

  private Fields(Map<String, Node> values, int offset, int line, Issues issues) {
    this.values = values;
    this.offset = offset;
    this.line = line;
    this.issues = issues;
  }

  /**
   * @param yaml the text of the mapping
   * @param firstLine line of the whole text on which the YAML starts, counted from 1
   * @param issues receives {@code yaml.syntax} when the text is no YAML mapping; the result is then
   *     empty
   */
  public static Fields parse(String yaml, int firstLine, Issues issues) {
    var settings =
        LoadSettings.builder().setAllowDuplicateKeys(false).setAllowNonScalarKeys(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return of(mapping, firstLine, firstLine, issues);
      }
      issues.add(firstLine, "yaml.mapping");
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
      issues.add(firstLine + at, "yaml.syntax", e.getProblem());
    } catch (YamlEngineException e) {
      issues.add(firstLine, "yaml.syntax", e.getMessage());
    }
    return new Fields(Map.of(), firstLine, firstLine, issues);
  }

  private static Fields of(MappingNode mapping, int offset, int line, Issues issues) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (values.put(key.getValue(), tuple.getValueNode()) != null) {
          issues.add(offset + lineOf(key), "yaml.twice", key.getValue());
        }
      } else {
        issues.add(offset + lineOf(tuple.getKeyNode()), "yaml.key");
      }
    }
    return new Fields(values, offset, line, issues);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine()).orElse(0);
  }

  /** What was found wrong in this text until now, also by those who asked it for a value. */
  public List<Issue> issues() {
    return issues.list();
  }

  /** Reports every key that is not in {@code known} as {@code field.unknown}. */
  public void allowOnly(Set<String> known) {
    values.keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> issues.add(line(key), "field.unknown", key));
  }

  public Set<String> keys() {
    return Set.copyOf(values.keySet());
  }

  /** Line of the value of this key, or of the mapping when it has no such key; counted from 1. */
  public int line(String key) {
    Node node = values.get(key);
    return node == null ? line : offset + lineOf(node);
  }

  /** Line on which this mapping starts, counted from 1. */
  public int line() {
    return line;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public Optional<String> text(String key) {
    return scalar(key).map(ScalarNode::getValue).map(String::strip).filter(t -> !t.isEmpty());
  }

  /** The text, or an empty one with the issue {@code field.missing}. */
  public String requiredText(String key) {
    return text(key)
        .orElseGet(
            () -> {
              issues.add(line, "field.missing", key);
              return "";
            });
  }

  public Optional<LocalDate> date(String key) {
    return text(key)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException e) {
                issues.add(line(key), "field.date", key, text);
                return Optional.empty();
              }
            });
  }

  public OptionalInt number(String key) {
    Optional<String> text = text(key);
    if (text.isPresent()) {
      if (text.get().matches("\\d{1,6}")) {
        return OptionalInt.of(Integer.parseInt(text.get()));
      }
      issues.add(line(key), "field.number", key, text.get());
    }
    return OptionalInt.empty();
  }

  public boolean flag(String key) {
    String text = text(key).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      issues.add(line(key), "field.flag", key, text);
    }
    return text.equals("true");
  }

  /** A list of texts; a single text counts as a list of one; absent is empty. */
  public List<String> texts(String key) {
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      List<String> texts = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          issues.add(offset + lineOf(item), "field.texts", key);
        }
      }
      return List.copyOf(texts);
    }
    return text(key).map(List::of).orElse(List.of());
  }

  /** A list of mappings; absent is empty. */
  public List<Fields> records(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    List<Fields> records = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof MappingNode mapping) {
          records.add(of(mapping, offset, offset + lineOf(item), issues));
        } else {
          issues.add(offset + lineOf(item), "field.records", key);
        }
      }
    } else {
      issues.add(line(key), "field.records", key);
    }
    return List.copyOf(records);
  }

  /** A mapping under this key; absent is empty. */
  public Optional<Fields> record(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(of(mapping, offset, line(key), issues));
    }
    issues.add(line(key), "field.record", key);
    return Optional.empty();
  }

  private Optional<ScalarNode> scalar(String key) {
    Node node = values.get(key);
    if (node == null || node instanceof ScalarNode) {
      return Optional.ofNullable((ScalarNode) node);
    }
    issues.add(line(key), "field.text", key);
    return Optional.empty();
  }
}
