package nl.groeiwijs.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.publishing.application.SitemapPart;
import nl.groeiwijs.shared.domain.Language;

/** The page about the doors; the doors themselves are not for search engines. */
@ApplicationScoped
public class ExchangeSitemapPart implements SitemapPart {

  @Override
  public List<Entry> entries(Language language) {
    return List.of(new Entry(language.prefix() + "/gegevens", Optional.empty()));
  }
}
