package nl.groeiwijs.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.shared.domain.Language;

/** The page at the address that takes the place of one that cannot be decoded: always 400. */
@Named
@RequestScoped
public class BadAddressBean implements PublicPage {

  /** Without language prefix. */
  static final String PATH = "/ongeldig-adres";

  /** The address of this page, in the language that the broken one seems to ask for. */
  static String pathFor(String broken) {
    String prefix = Language.EN.prefix();
    return broken.startsWith(prefix + "/") ? prefix + PATH : PATH;
  }

  @Override
  public PageOutcome load(PublicRequest request) {
    return PageOutcome.badRequest("request");
  }

  /** Never shown: the page is the error page. */
  @Override
  public String title() {
    return "";
  }
}
