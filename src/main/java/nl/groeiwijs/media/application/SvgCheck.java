package nl.groeiwijs.media.application;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.groeiwijs.media.domain.MediaRefused;
import nl.groeiwijs.media.domain.MediaType;
import nl.groeiwijs.media.domain.NewMedia;

/**
 * Lets a drawing through only when every element and attribute in it is known to do nothing but
 * draw. What is not on the list is refused with its line, and nothing is taken out: what an editor
 * sends is what readers get.
 */
final class SvgCheck {

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg title desc g defs symbol use path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern metadata"
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("id class version viewBox preserveAspectRatio x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy width height d points transform role focusable"
                  + " fill fill-opacity fill-rule clip-rule clip-path mask opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit"
                  + " stroke-dasharray stroke-dashoffset stroke-opacity vector-effect paint-order color display visibility offset stop-color stop-opacity"
                  + " gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform"
                  + " font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing lang space href"
                  + " aria-hidden aria-label aria-labelledby aria-describedby shape-rendering")
              .split(" "));

  private static final double SIDE_WITHOUT_BOX = 300;

  private final XMLStreamReader reader;
  private double width = SIDE_WITHOUT_BOX;
  private double height = SIDE_WITHOUT_BOX;

  private SvgCheck(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * @throws MediaRefused {@code media.refused.svg} with the line and what stands there, {@code
   *     media.refused.damaged} when it is no XML
   */
  static NewMedia check(byte[] sent) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(sent));
      SvgCheck check = new SvgCheck(reader);
      check.walk();
      reader.close();
      return NewMedia.picture(
          MediaType.SVG, sent, (int) Math.round(check.width), (int) Math.round(check.height));
    } catch (XMLStreamException e) {
      MediaRefused refused = new MediaRefused("media.refused.damaged");
      refused.initCause(e);
      throw refused;
    }
  }

  private void walk() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> element();
        case XMLStreamConstants.DTD -> throw refused("<!DOCTYPE>");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("&" + reader.getLocalName());
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            throw refused("<?" + reader.getPITarget());
        default -> {
          // Text and comments draw nothing by themselves.
        }
      }
    }
  }

  private void element() {
    if (!ELEMENTS.contains(reader.getLocalName())
        || !"http://www.w3.org/2000/svg".equals(reader.getNamespaceURI())) {
      throw refused("<" + reader.getName() + ">");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  private void attribute(String name, String value) {
    if (!ATTRIBUTES.contains(name)) {
      throw refused(name + "=");
    }
    boolean inside = value.strip().startsWith("#");
    boolean outside = name.equals("href") && !inside;
    String addresses = value.replaceAll("(?i)url\\(\\s*['\"]?#[\\w-]+['\"]?\\s*\\)", "");
    if (outside || addresses.toLowerCase(java.util.Locale.ROOT).contains("url(")) {
      throw refused(name + "=" + value.substring(0, Math.min(40, value.length())));
    }
    if (name.equals("viewBox")) {
      box(value);
    }
  }

  private void box(String value) {
    String[] numbers = value.strip().split("[\\s,]+");
    if (numbers.length == 4 && numbers[2].matches("[0-9.]+") && numbers[3].matches("[0-9.]+")) {
      width = Double.parseDouble(numbers[2]);
      height = Double.parseDouble(numbers[3]);
    }
  }

  private MediaRefused refused(String what) {
    return new MediaRefused("media.refused.svg", reader.getLocation().getLineNumber(), what);
  }
}
