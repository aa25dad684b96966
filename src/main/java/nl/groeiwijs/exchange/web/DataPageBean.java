package nl.groeiwijs.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.content.domain.Theme;
import nl.groeiwijs.curriculum.domain.Generation;
import nl.groeiwijs.exchange.web.api.ReadInterface;
import nl.groeiwijs.publishing.web.Crumb;
import nl.groeiwijs.publishing.web.PageOutcome;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicPage;
import nl.groeiwijs.publishing.web.PublicRequest;
import nl.groeiwijs.publishing.web.Section;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;

/** Tells people who keep a school's systems which doors there are. */
@Named
@RequestScoped
public class DataPageBean implements PublicPage {

  @Inject private PublicAddress address;

  private PublicRequest request;

  @Override
  public PageOutcome load(PublicRequest asked) {
    request = asked;
    return PageOutcome.FOUND;
  }

  /** An example of a harvest. */
  public String getHarvest() {
    return address.absolute("/oai?verb=ListRecords&metadataPrefix=" + LomRecord.PREFIX);
  }

  /** An example of a question to the read interface. */
  public String getQuestion() {
    return address.absolute(ReadInterface.ROOT + "/lessen?sector=po&thema=grenzen");
  }

  public List<Theme> getThemes() {
    return Arrays.asList(Theme.values());
  }

  /** Address of the feed of a theme. */
  public String feed(Theme theme) {
    return request.href("/feed/" + theme.word() + ".atom");
  }

  public List<Generation> getGenerations() {
    return Arrays.asList(Generation.values());
  }

  /** Address of all goals of a generation as a framework. */
  public String framework(Generation generation) {
    return CaseAddresses.ROOT + "CFPackages/" + CaseAddresses.framework(generation);
  }

  @Override
  public String title() {
    return Texts.get(request.language(), "exchange.page.title");
  }

  @Override
  public String description() {
    return Texts.get(request.language(), "exchange.page.lead");
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.get(request.language(), "site.door.school"), request.href("/lessen")));
  }

  @Override
  public Optional<String> hrefIn(Language language) {
    return Optional.of(language.prefix() + ExchangeRoutes.DATA);
  }

  @Override
  public Optional<String> canonical() {
    return hrefIn(request.language());
  }
}
