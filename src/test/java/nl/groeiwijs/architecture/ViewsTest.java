package nl.groeiwijs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The views as text: every sentence from a bundle, nothing inline, nothing from elsewhere. */
class ViewsTest {

  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern OTHER_HOST = Pattern.compile("(?i)(https?:)?//[a-z]");

  /** Attributes that a reader sees or hears. */
  private static final Set<String> READ =
      Set.of("alt", "title", "aria-label", "aria-description", "placeholder", "label", "summary");

  private final Map<Path, String> views = ProjectFiles.read(ProjectFiles.VIEWS, ".xhtml");

  @Test
  void everyViewIsWellFormed() {
    List<String> problems = new ArrayList<>();
    views.forEach(
        (path, text) -> {
          try {
            parse(text);
          } catch (SAXException e) {
            problems.add(path + ": " + e.getMessage());
          }
        });
    assertThat(views).hasSizeGreaterThan(20);
    assertThat(problems).isEmpty();
  }

  @Test
  void noViewHasASentenceOfItsOwn() {
    List<String> problems = new ArrayList<>();
    forEachElement(
        (path, element) -> {
          for (Node child = element.getFirstChild();
              child != null;
              child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && hasWords(child.getNodeValue())) {
              problems.add(path + ": " + child.getNodeValue().strip());
            }
          }
          for (Attr attribute : attributes(element)) {
            if (READ.contains(attribute.getName()) && hasWords(attribute.getValue())) {
              problems.add(path + ": " + attribute);
            }
          }
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void noViewHasStyleOrScriptInline() {
    List<String> problems = new ArrayList<>();
    forEachElement(
        (path, element) -> {
          boolean data = element.getAttribute("type").equals("application/ld+json");
          boolean inline = element.getTagName().equals("script") && !element.hasAttribute("src");
          if (element.getTagName().equals("style") || inline && !data) {
            problems.add(path + ": <" + element.getTagName() + ">");
          }
          for (Attr attribute : attributes(element)) {
            if (attribute.getName().equals("style") || attribute.getName().matches("on[a-z]+")) {
              problems.add(path + ": " + attribute);
            }
          }
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void noViewNamesAnotherHost() {
    List<String> problems = new ArrayList<>();
    forEachElement(
        (path, element) -> {
          for (Attr attribute : attributes(element)) {
            boolean name = attribute.getName().startsWith("xmlns");
            if (!name && OTHER_HOST.matcher(attribute.getValue()).find()) {
              problems.add(path + ": " + attribute);
            }
          }
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void noViewMakesMarkupOfWhatIsNoHtml() {
    List<String> problems = new ArrayList<>();
    forEachElement(
        (path, element) -> {
          String value = element.getAttribute("value");
          boolean raw = element.getAttribute("escape").equals("false");
          if (raw && !value.matches("#\\{[^}]*(html|Html|jsonLd)[^}]*}")) {
            problems.add(path + ": " + value);
          }
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void styleSheetsAndScriptsNameNoOtherHost() {
    List<String> problems = new ArrayList<>();
    ProjectFiles.read(ProjectFiles.VIEWS, ".css", ".js")
        .forEach(
            (path, text) -> {
              String code = text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*", "");
              if (OTHER_HOST.matcher(code).find() || code.contains("@import")) {
                problems.add(path.toString());
              }
            });
    assertThat(problems).isEmpty();
  }

  /**
   * Tags of {@code jakarta.tags.core} do their work when the tree is built, whether or not the part
   * around them is shown: an absent value there fails the page although nobody would see it.
   */
  @Test
  void whatIsBuiltBeforehandAsksNothingOfAnAbsentValue() {
    List<String> problems = new ArrayList<>();
    forEachElement(
        (path, element) -> {
          if (element.getTagName().startsWith("c:") && isInsideRendered(element)) {
            for (Attr attribute : attributes(element)) {
              if (attribute.getValue().matches(".*\\.(get|orElseThrow)\\(\\).*")) {
                problems.add(path + ": " + element.getTagName() + " " + attribute);
              }
            }
          }
        });
    assertThat(problems).isEmpty();
  }

  private static boolean isInsideRendered(Element element) {
    Node around = element.getParentNode();
    while (around instanceof Element parent) {
      if (parent.getTagName().equals("ui:fragment") && parent.hasAttribute("rendered")) {
        return true;
      }
      around = parent.getParentNode();
    }
    return false;
  }

  @Test
  void everyExpressionIsOne() {
    ExpressionFactory expressions = ExpressionFactory.newInstance();
    ELContext context = new StandardELContext(expressions);
    List<String> problems = new ArrayList<>();
    views.forEach(
        (path, text) ->
            EXPRESSION
                .matcher(text)
                .results()
                .map(found -> unescape(found.group()))
                .forEach(
                    expression -> {
                      try {
                        expressions.createValueExpression(context, expression, Object.class);
                      } catch (ELException e) {
                        problems.add(path + ": " + expression + " " + e.getMessage());
                      }
                    }));
    assertThat(problems).isEmpty();
  }

  private static String unescape(String expression) {
    return expression
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  @Test
  void everyTagAndEveryPartOfTheHouseIsThere() {
    Set<String> tags = tags();
    List<String> problems = new ArrayList<>();
    forEachElement(
        (path, element) -> {
          String name = element.getTagName();
          if (name.startsWith("gw:") && !tags.contains(name.substring(3))) {
            problems.add(path + ": <" + name + ">");
          }
          for (String attribute : List.of("src", "template")) {
            String file = element.getAttribute(attribute);
            boolean part = name.startsWith("ui:") && file.startsWith("/") && !file.contains("#{");
            if (part && !Files.exists(ProjectFiles.VIEWS.resolve(file.substring(1)))) {
              problems.add(path + ": " + file);
            }
          }
        });
    assertThat(tags).hasSizeGreaterThan(5);
    assertThat(problems).isEmpty();
  }

  private static Set<String> tags() {
    Set<String> names = new HashSet<>();
    try {
      var all =
          parse(Files.readString(ProjectFiles.VIEWS.resolve("WEB-INF/portal.taglib.xml")))
              .getElementsByTagName("tag-name");
      for (int i = 0; i < all.getLength(); i++) {
        names.add(all.item(i).getTextContent().strip());
      }
      return names;
    } catch (IOException | SAXException e) {
      throw new AssertionError("The list of tags cannot be read", e);
    }
  }

  private static boolean hasWords(String text) {
    return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
  }

  private void forEachElement(BiConsumer<Path, Element> work) {
    views.forEach(
        (path, text) -> {
          try {
            var all = parse(text).getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
              work.accept(path, (Element) all.item(i));
            }
          } catch (SAXException e) {
            throw new AssertionError(path + " is not well-formed", e);
          }
        });
  }

  private static List<Attr> attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add((Attr) element.getAttributes().item(i));
    }
    return attributes;
  }

  private static Document parse(String text) throws SAXException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
