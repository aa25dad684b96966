package nl.groeiwijs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
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
