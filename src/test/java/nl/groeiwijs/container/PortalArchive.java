package nl.groeiwijs.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that was built, as it goes to production. */
final class PortalArchive {

  private PortalArchive() {}

  static WebArchive built() {
    return ShrinkWrap.create(ZipImporter.class, "groeiwijs.war")
        .importFrom(new File(System.getProperty("portal.test.war")))
        .as(WebArchive.class);
  }
}
