package nl.groeiwijs.exchange.web;

import java.time.ZoneOffset;
import nl.groeiwijs.lesson.application.LessonDescription;
import nl.groeiwijs.lesson.application.VocabularyTerm;

/** A lesson in simple Dublin Core, which every harvester can read. */
final class DublinCoreRecord {

  static final String PREFIX = "oai_dc";
  static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
  static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

  private final LessonDescription lesson;
  private final String url;

  /**
   * @param url absolute address of the page
   */
  DublinCoreRecord(LessonDescription lesson, String url) {
    this.lesson = lesson;
    this.url = url;
  }

  String xml() {
    return XmlText.of(
        xml ->
            xml.element(
                "oai_dc:dc",
                dc -> {
                  dc.attribute("xmlns:oai_dc", NAMESPACE)
                      .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                      .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                      .attribute("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
                  content(dc);
                }));
  }

  private void content(XmlText dc) {
    dc.element("dc:title", lesson.title());
    lesson.keywords().forEach(word -> dc.element("dc:subject", word));
    lesson.disciplines().stream()
        .map(VocabularyTerm::label)
        .forEach(label -> dc.element("dc:subject", label));
    dc.element("dc:description", lesson.description());
    dc.element("dc:publisher", lesson.publisher());
    dc.element("dc:date", lesson.updated().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    dc.element("dc:type", "InteractiveResource");
    dc.element("dc:format", "text/html");
    dc.element("dc:identifier", url);
    dc.element("dc:identifier", lesson.identifier());
    dc.element("dc:language", lesson.language().code());
    dc.element("dc:rights", LessonDescription.LICENCE_URL);
  }
}
