package nl.groeiwijs.exchange.web;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML text that is built element by element, in memory. */
final class XmlText {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  /** A step of writing; what it can throw cannot happen in memory. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlText() {
    try {
      writer = WRITERS.createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of one element, without XML declaration. */
  static String of(Consumer<XmlText> content) {
    XmlText xml = new XmlText();
    content.accept(xml);
    xml.run(xml.writer::flush);
    return xml.text.toString();
  }

  /** A whole document in UTF-8. */
  static String document(Consumer<XmlText> content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + of(content);
  }

  private void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML cannot be written in memory", e);
    }
  }

  /** An element with what is written in it; its name may have a prefix. */
  XmlText element(String name, Consumer<XmlText> content) {
    run(() -> writer.writeStartElement(name));
    content.accept(this);
    run(writer::writeEndElement);
    return this;
  }

  XmlText element(String name, String content) {
    return element(name, inside -> inside.text(content));
  }

  XmlText text(String content) {
    run(() -> writer.writeCharacters(content));
    return this;
  }

  /** An attribute of the element that was just begun; a namespace is one too. */
  XmlText attribute(String name, String value) {
    run(() -> writer.writeAttribute(name, value));
    return this;
  }
}
