package nl.groeiwijs.exchange.web;

import java.time.ZoneOffset;
import java.util.List;
import nl.groeiwijs.lesson.application.LessonDescription;
import nl.groeiwijs.lesson.application.VocabularyTerm;

/**
 * A lesson as NL-LOM 1.0.1 has it, in the XML of IMS Metadata 1.2.4, with the fifteen values that
 * Edurep needs. A word that is not in its vocabulary is dropped there without a sound, so every
 * word comes from one.
 *
 * @see <a href="https://www.edustandaard.nl/standaard_afspraken/nl-lom/">NL-LOM</a>
 */
final class LomRecord {

  static final String PREFIX = "lom";
  static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsmd_v1p2";
  static final String SCHEMA = "http://www.imsglobal.org/xsd/imsmd_v1p2p4.xsd";

  private static final String LOM = "LOMv1.0";
  private static final String NO_LANGUAGE = "x-none";
  private static final String DUTCH = "nl";
  private static final String EDUSTANDAARD = "http://purl.edustandaard.nl/";
  private static final String PURPOSE = EDUSTANDAARD + "classification_purpose_nllom_20180530";
  private static final String ACCESS = EDUSTANDAARD + "classification_accessrights_nllom_20180530";

  /** Tasks without one right answer, with the guide for who gives them. */
  private static final List<String> TYPES = List.of("open opdracht", "handleiding");

  private final LessonDescription lesson;
  private final String identifier;
  private final String url;

  /**
   * @param identifier of the record
   * @param url absolute address of the page
   */
  LomRecord(LessonDescription lesson, String identifier, String url) {
    this.lesson = lesson;
    this.identifier = identifier;
    this.url = url;
  }

  String xml() {
    return XmlText.of(
        xml ->
            xml.element(
                "lom",
                lom -> {
                  lom.attribute("xmlns", NAMESPACE)
                      .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                      .attribute("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
                  general(lom);
                  lifecycle(lom);
                  metadata(lom);
                  lom.element("technical", this::technical);
                  lom.element("educational", this::educational);
                  lom.element("rights", this::rights);
                  classifications(lom);
                }));
  }

  private void general(XmlText lom) {
    String language = lesson.language().code();
    lom.element(
        "general",
        general -> {
          said(general, "title", language, lesson.title());
          catalogued(general, lesson.identifier());
          general.element("language", language);
          said(general, "description", language, lesson.description());
          lesson.keywords().forEach(word -> said(general, "keyword", language, word));
          word(general, "aggregationlevel", LOM, LessonDescription.AGGREGATION_LEVEL);
        });
  }

  private void lifecycle(XmlText lom) {
    String card =
        "BEGIN:VCARD\nVERSION:3.0\nN:%1$s\nFN:%1$s\nORG:%1$s\nEND:VCARD"
            .formatted(lesson.publisher());
    lom.element(
        "lifecycle",
        life -> {
          word(life, "status", LOM, "final");
          life.element(
              "contribute",
              contribute -> {
                word(contribute, "role", LOM, "publisher");
                contribute.element("centity", entity -> entity.element("vcard", card));
                contribute.element(
                    "date",
                    date ->
                        date.element(
                            "datetime",
                            lesson.updated().atOffset(ZoneOffset.UTC).toLocalDate().toString()));
              });
        });
  }

  private void metadata(XmlText lom) {
    lom.element(
        "metametadata",
        metadata -> {
          catalogued(metadata, identifier);
          metadata.element("metadatascheme", LOM);
          metadata.element("metadatascheme", "nl_lom_v1p0");
          metadata.element("language", DUTCH);
        });
  }

  private void technical(XmlText technical) {
    technical.element("format", "text/html").element("location", url);
  }

  private void educational(XmlText educational) {
    TYPES.forEach(
        type ->
            word(
                educational,
                "learningresourcetype",
                EDUSTANDAARD + "vdex_learningresourcetype_czp_20060628.xml",
                type));
    word(
        educational,
        "intendedenduserrole",
        EDUSTANDAARD + "vdex_intendedenduserrole_lomv1p0_20060628.xml",
        LessonDescription.ROLE);
    lesson
        .contexts()
        .forEach(
            context ->
                word(
                    educational,
                    "context",
                    EDUSTANDAARD + "vdex_context_czp_20060628.xml",
                    context));
    lesson
        .ages()
        .ifPresent(ages -> said(educational, "typicalagerange", NO_LANGUAGE, ages.toString()));
    educational.element(
        "typicallearningtime", time -> time.element("datetime", lesson.time().toString()));
  }

  private void rights(XmlText rights) {
    word(rights, "cost", LOM, "no");
    word(
        rights,
        "copyrightandotherrestrictions",
        "https://purl.edustandaard.nl/copyrightsandotherrestrictions_nllom_20180530",
        LessonDescription.LICENCE);
  }

  private void classifications(XmlText lom) {
    lesson.disciplines().forEach(term -> classified(lom, "discipline", term));
    lesson.levels().forEach(term -> classified(lom, "educational level", term));
    lesson.goals().forEach(term -> classified(lom, "educational objective", term));
    classified(
        lom, "access rights", new VocabularyTerm(ACCESS, LessonDescription.ACCESS, "open toegang"));
  }

  private static void classified(XmlText lom, String purpose, VocabularyTerm term) {
    lom.element(
        "classification",
        classification -> {
          word(classification, "purpose", PURPOSE, purpose);
          classification.element(
              "taxonpath",
              path -> {
                said(path, "source", NO_LANGUAGE, term.vocabulary());
                path.element(
                    "taxon",
                    taxon -> {
                      taxon.element("id", term.key());
                      said(taxon, "entry", DUTCH, term.label());
                    });
              });
        });
  }

  private static void catalogued(XmlText xml, String identifier) {
    xml.element(
        "catalogentry",
        entry -> {
          entry.element("catalog", "URI");
          said(entry, "entry", NO_LANGUAGE, identifier);
        });
  }

  /** A word of a vocabulary. */
  private static void word(XmlText xml, String name, String vocabulary, String value) {
    xml.element(
        name,
        word -> {
          said(word, "source", NO_LANGUAGE, vocabulary);
          said(word, "value", NO_LANGUAGE, value);
        });
  }

  private static void said(XmlText xml, String name, String language, String text) {
    xml.element(
        name,
        said ->
            said.element(
                "langstring", string -> string.attribute("xml:lang", language).text(text)));
  }
}
