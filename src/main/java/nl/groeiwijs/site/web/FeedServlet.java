package nl.groeiwijs.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.groeiwijs.guidance.domain.GuideKind;
import nl.groeiwijs.lesson.domain.LessonKind;
import nl.groeiwijs.publishing.application.PublishedPages;
import nl.groeiwijs.publishing.domain.PageSummary;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** What is new, as an Atom feed (RFC 4287); never a sensitive page. */
@WebServlet({"/feed.atom", "/en/feed.atom"})
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int ENTRIES = 30;

  @Inject private transient PublishedPages pages;
  @Inject private transient PublicAddress address;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language =
        request.getServletPath().startsWith(Language.EN.prefix()) ? Language.EN : Language.NL;
    List<PageSummary> latest =
        pages.listLatest(language, List.of(GuideKind.ID, LessonKind.ID), 0, ENTRIES).stream()
            .filter(page -> !page.sensitive())
            .toList();
    response.setContentType("application/atom+xml;charset=UTF-8");
    try {
      write(
          XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter()),
          language,
          latest);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(XMLStreamWriter xml, Language language, List<PageSummary> latest)
      throws XMLStreamException {
    Instant updated = latest.isEmpty() ? clock.instant() : latest.get(0).updated();
    String self = address.absolute(language.prefix() + "/feed.atom");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", language.code());
    element(xml, "id", self);
    element(xml, "title", Texts.get(language, "site.name"));
    element(xml, "updated", seconds(updated));
    link(xml, "self", self);
    link(xml, "alternate", address.absolute(language.prefix() + "/"));
    xml.writeStartElement("author");
    element(xml, "name", Texts.get(language, "site.name"));
    xml.writeEndElement();
    for (PageSummary page : latest) {
      xml.writeStartElement("entry");
      element(xml, "id", "urn:uuid:" + page.editionId());
      element(xml, "title", page.title());
      element(xml, "summary", page.summary());
      element(xml, "published", seconds(page.firstPublished()));
      element(xml, "updated", seconds(page.updated()));
      link(xml, "alternate", address.absolute(page.href()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
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
