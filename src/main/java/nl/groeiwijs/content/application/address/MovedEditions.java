package nl.groeiwijs.content.application.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.content.persistence.OldAddresses;
import nl.groeiwijs.shared.domain.Language;

/** Where the public finds now what it knew elsewhere. */
@ApplicationScoped
public class MovedEditions {

  private final OldAddresses oldAddresses;
  private final Editions editions;

  MovedEditions() {
    this(null, null);
  }

  @Inject
  public MovedEditions(OldAddresses oldAddresses, Editions editions) {
    this.oldAddresses = oldAddresses;
    this.editions = editions;
  }

  /**
   * @param address an address that gives no page, without language prefix
   * @return the address now, with language prefix; empty when nothing ever stood there
   */
  @Transactional
  public Optional<String> find(Language language, String address) {
    return oldAddresses
        .find(language, address)
        .flatMap(old -> editions.findEdition(old.editionId()))
        .filter(edition -> edition.liveRevision().isPresent())
        .map(EditionRow::href);
  }
}
