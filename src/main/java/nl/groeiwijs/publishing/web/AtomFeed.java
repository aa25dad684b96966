package nl.groeiwijs.publishing.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/**
 * Publications as an Atom feed (RFC 4287).
 *
 * @param title what the feed is about
 * @param self address of the feed, with language prefix
 * @param page address of the page that it goes with, with language prefix
 * @param entries newest first
 * @param otherwise when it changed last if it has no entries
 */
public record AtomFeed(
    Language language,
    String title,
    String self,
    String page,
    List<PageSummary> entries,
    Instant otherwise) {

  public static final String TYPE = "application/atom+xml;charset=UTF-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  public AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * The feed as XML.
   *
   * @param absolute makes an address of the portal one with scheme and host
   */
  public String xml(UnaryOperator<String> absolute) {
    StringWriter text = new StringWriter();
    try {
      write(WRITERS.createXMLStreamWriter(text), absolute);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A feed cannot be written in memory", e);
    }
    return text.toString();
  }

  private void write(XMLStreamWriter xml, UnaryOperator<String> absolute)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", language.code());
    element(xml, "id", absolute.apply(self));
    element(xml, "title", title);
    element(xml, "updated", seconds(entries.isEmpty() ? otherwise : entries.get(0).updated()));
    link(xml, "self", absolute.apply(self));
    link(xml, "alternate", absolute.apply(page));
    xml.writeStartElement("author");
    element(xml, "name", Texts.get(language, "site.name"));
    xml.writeEndElement();
    for (PageSummary entry : entries) {
      entry(xml, entry, absolute);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private static void entry(XMLStreamWriter xml, PageSummary page, UnaryOperator<String> absolute)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + page.editionId());
    element(xml, "title", page.title());
    element(xml, "summary", page.summary());
    element(xml, "published", seconds(page.firstPublished()));
    element(xml, "updated", seconds(page.updated()));
    link(xml, "alternate", absolute.apply(page.href()));
    xml.writeEndElement();
  }

  private static String seconds(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }
}
