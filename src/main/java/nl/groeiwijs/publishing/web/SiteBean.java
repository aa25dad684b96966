package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import nl.groeiwijs.shared.domain.LocalText;

/** What the template asks of every request: language, addresses, the page. */
@Named("site")
@RequestScoped
public class SiteBean {

  @Inject private HttpServletRequest request;
  @Inject private Assets assets;
  @Inject private PublicAddress address;

  private PublicRequest current() {
    return (PublicRequest) request.getAttribute(PublicRequest.ATTRIBUTE);
  }

  public Language getLanguage() {
    return current().language();
  }

  public String getCode() {
    return current().language().code();
  }

  /** An address without prefix, in the language of the page. */
  public String href(String path) {
    return current().href(path);
  }

  /** Address of this page, with prefix and without query string. */
  public String getPath() {
    return href(current().path());
  }

  /** Address of a picture or file of a publication. */
  public String media(String file) {
    boolean uploaded = MediaName.find(file).isPresent();
    return uploaded && request.getAttribute(PreviewNote.ATTRIBUTE) instanceof PreviewNote note
        ? note.files() + file
        : "/media/" + file;
  }

  /** Address of a style sheet, script, font or picture of the house, with its version. */
  public String asset(String path) {
    return assets.href(path);
  }

  /** An address with scheme and host, as machines need it. */
  public String absolute(String href) {
    return address.absolute(href);
  }

  /** A text in the language of the page, or in Dutch. */
  public String local(LocalText text) {
    return text.in(current().language());
  }

  /** Address of this page in another language, or that language's home page. */
  public String hrefIn(String code) {
    Language language = Language.ofCode(code).orElse(Language.NL);
    return page().hrefIn(language).orElse(language.prefix() + "/");
  }

  /** The languages that this page exists in, beside its own. */
  public List<Language> getAlternates() {
    return Arrays.stream(Language.values())
        .filter(language -> page().hrefIn(language).isPresent())
        .toList();
  }

  /** What the title of a page ends with: the name of the site. */
  public String getTitleEnd() {
    return " – " + Texts.get(getLanguage(), "site.name");
  }

  /** Where the quick exit leads: a page that shows nothing of what was read. */
  public String getExit() {
    return address.exit();
  }

  /** The main menu. */
  public List<Door> getDoors() {
    return List.of(
        door(Section.PARENTS, "/leeftijd"),
        door(Section.SCHOOL, "/lessen"),
        door(Section.CAMPAIGNS, "/campagnes"),
        door(Section.HELP, "/wegwijzer"));
  }

  private Door door(Section section, String path) {
    String word = section.name().toLowerCase(java.util.Locale.ROOT);
    return new Door(
        Texts.get(getLanguage(), "site.door." + word),
        href(path),
        section == Section.HELP,
        page().section() == section);
  }

  private PublicPage page() {
    return (PublicPage) request.getAttribute("page");
  }
}
