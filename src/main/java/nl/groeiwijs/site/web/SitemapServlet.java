package nl.groeiwijs.site.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.groeiwijs.publishing.application.SitemapPart;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.shared.domain.Language;

/** The sitemap, protocol 0.9 (sitemaps.org): every page that search engines may know. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Inject @Any private transient Instance<SitemapPart> parts;
  @Inject private transient PublicAddress address;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/xml;charset=UTF-8");
    try {
      write(XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter()));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(NAMESPACE);
    for (SitemapPart part : parts) {
      for (Language language : Language.values()) {
        for (SitemapPart.Entry entry : part.entries(language)) {
          write(xml, entry);
        }
      }
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void write(XMLStreamWriter xml, SitemapPart.Entry entry) throws XMLStreamException {
    xml.writeStartElement("url");
    element(xml, "loc", address.absolute(entry.href()));
    if (entry.updated().isPresent()) {
      element(xml, "lastmod", entry.updated().get().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
