package nl.groeiwijs.exchange.web;

import java.util.List;
import nl.groeiwijs.shared.domain.Language;

/**
 * The table of contents of a cartridge: IMS Common Cartridge 1.1, the one version that all learning
 * environments that schools use can take in.
 *
 * @param identifier of the lesson
 * @param parts in the order in which they are shown
 * @see <a href="https://www.imsglobal.org/cc/">Common Cartridge</a>
 */
record CartridgeManifest(String identifier, Language language, String title, List<Part> parts) {

  private static final String CARTRIDGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
  private static final String RESOURCE = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource";
  private static final String MANIFEST = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
  private static final String SCHEMAS = "http://www.imsglobal.org/profile/cc/ccv1p1/";

  /** A file in the cartridge that a teacher sees. */
  record Part(String title, String path, Type type) {}

  /** What a learning environment does with a part. */
  enum Type {
    PAGE("webcontent"),
    LINK("imswl_xmlv1p1");

    private final String word;

    Type(String word) {
      this.word = word;
    }
  }

  String xml() {
    return XmlText.document(
        xml ->
            xml.element(
                "manifest",
                manifest -> {
                  manifest
                      .attribute("identifier", "les-" + identifier)
                      .attribute("xmlns", CARTRIDGE)
                      .attribute("xmlns:lom", RESOURCE)
                      .attribute("xmlns:lomimscc", MANIFEST)
                      .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                      .attribute("xsi:schemaLocation", locations());
                  manifest.element("metadata", this::metadata);
                  manifest.element("organizations", this::organizations);
                  manifest.element("resources", this::resources);
                }));
  }

  private static String locations() {
    return String.join(
        " ",
        CARTRIDGE,
        SCHEMAS + "ccv1p1_imscp_v1p2_v1p0.xsd",
        RESOURCE,
        SCHEMAS + "LOM/ccv1p1_lomresource_v1p0.xsd",
        MANIFEST,
        SCHEMAS + "LOM/ccv1p1_lommanifest_v1p0.xsd");
  }

  private void metadata(XmlText metadata) {
    metadata.element("schema", "IMS Common Cartridge");
    metadata.element("schemaversion", "1.1.0");
    metadata.element(
        "lomimscc:lom",
        lom ->
            lom.element(
                "lomimscc:general",
                general ->
                    general.element(
                        "lomimscc:title",
                        name ->
                            name.element(
                                "lomimscc:string",
                                string ->
                                    string.attribute("language", language.code()).text(title)))));
  }

  private void organizations(XmlText organizations) {
    organizations.element(
        "organization",
        organization ->
            organization
                .attribute("identifier", "inhoud")
                .attribute("structure", "rooted-hierarchy")
                .element(
                    "item",
                    root -> root.attribute("identifier", "wortel").element("item", this::lesson)));
  }

  private void lesson(XmlText lesson) {
    lesson.attribute("identifier", "les").element("title", title);
    for (int i = 0; i < parts.size(); i++) {
      int number = i + 1;
      lesson.element(
          "item",
          item ->
              item.attribute("identifier", "deel" + number)
                  .attribute("identifierref", "bron" + number)
                  .element("title", parts.get(number - 1).title()));
    }
  }

  private void resources(XmlText resources) {
    for (int i = 0; i < parts.size(); i++) {
      resource(resources, i + 1, parts.get(i));
    }
    resources.element(
        "resource",
        style ->
            style
                .attribute("identifier", "stijl")
                .attribute("type", Type.PAGE.word)
                .element("file", file -> file.attribute("href", Cartridge.STYLE)));
  }

  private static void resource(XmlText resources, int number, Part part) {
    resources.element(
        "resource",
        resource -> {
          resource.attribute("identifier", "bron" + number).attribute("type", part.type().word);
          if (part.type() == Type.PAGE) {
            resource.attribute("href", part.path());
          }
          resource.element("file", file -> file.attribute("href", part.path()));
        });
  }
}
