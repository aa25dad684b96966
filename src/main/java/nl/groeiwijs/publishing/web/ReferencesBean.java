package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.groeiwijs.content.domain.Block;
import nl.groeiwijs.help.application.FactView;
import nl.groeiwijs.help.application.HelpServiceView;
import nl.groeiwijs.help.application.HelpServices;
import nl.groeiwijs.shared.domain.Slug;

/** Follows the references in blocks to help services and facts. */
@Named("references")
@RequestScoped
public class ReferencesBean {

  @Inject private HelpServices services;
  @Inject private PageTrace trace;
  @Inject private SiteBean site;

  /** The services that a block names, as they are now. */
  public List<HelpServiceView> help(Block.Directive block) {
    return remember(services.listOf(slugs(block), site.getLanguage()));
  }

  /** The facts that a block names. */
  public List<FactView> facts(Block.Directive block) {
    return services.facts(slugs(block), site.getLanguage());
  }

  private List<HelpServiceView> remember(List<HelpServiceView> views) {
    views.forEach(view -> view.validUntil().ifPresent(trace::validUntil));
    return views;
  }

  private static List<Slug> slugs(Block.Directive block) {
    return block.references().stream().filter(Slug::isSlug).map(Slug::new).toList();
  }
}
