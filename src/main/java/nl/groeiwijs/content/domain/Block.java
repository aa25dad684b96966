package nl.groeiwijs.content.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.groeiwijs.shared.domain.Html;

/** A part of a body: what one view fragment shows. Lines are those of the whole text, from 1. */
public sealed interface Block {

  int line();

  /** Name of the view fragment that shows this block. */
  String fragment();

  /** True for the directive of this name, one of {@link Directives}. */
  default boolean isDirective(String name) {
    return this instanceof Directive directive && directive.name().equals(name);
  }

  /**
   * A heading.
   *
   * @param level 2 to 4
   * @param anchor address within the page, if the text gives one
   * @param classes marks such as {@code einde}
   */
  record Heading(int level, String text, Optional<String> anchor, Set<String> classes, int line)
      implements Block {

    public Heading {
      classes = Set.copyOf(classes);
    }

    @Override
    public String fragment() {
      return "heading";
    }

    /** The anchor, or an empty text: for views. */
    public String id() {
      return anchor.orElse("");
    }
  }

  /** Running text: a paragraph, a table, a quotation. */
  record Prose(Html html, String text, int line) implements Block {

    @Override
    public String fragment() {
      return "prose";
    }
  }

  /** A list. */
  record Items(boolean ordered, List<Item> items, Html html, int line) implements Block {

    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String fragment() {
      return "items";
    }
  }

  /**
   * One item of a list.
   *
   * @param html the whole item
   * @param text the whole item without markup
   * @param link the link that the item starts with, if it does
   */
  record Item(Html html, String text, Optional<Link> link, int line) {}

  /**
   * A link at the start of an item, as the answers of a pathway are.
   *
   * @param title the title in the Markdown, empty without one
   * @param rest what follows the link, without markup
   */
  record Link(String target, String text, String title, String rest) {}

  /**
   * A block with a meaning of its own ({@code :::name title {key=value}}).
   *
   * @param name one of {@link Directives}
   * @param body the blocks inside, never a directive
   */
  record Directive(
      String name, String title, Map<String, String> attributes, List<Block> body, int line)
      implements Block {

    public Directive {
      attributes = Map.copyOf(attributes);
      body = List.copyOf(body);
    }

    @Override
    public String fragment() {
      return name;
    }

    /** The slugs in the last paragraph, for directives that refer to other records. */
    public List<String> references() {
      if (body.isEmpty() || !(body.get(body.size() - 1) instanceof Prose last)) {
        return List.of();
      }
      return List.of(last.text().strip().split("\\s*,\\s*"));
    }

    /** The body without the last paragraph, for directives that refer to other records. */
    public List<Block> introduction() {
      return body.isEmpty() ? body : body.subList(0, body.size() - 1);
    }
  }
}
