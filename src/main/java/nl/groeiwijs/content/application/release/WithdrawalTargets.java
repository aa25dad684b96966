package nl.groeiwijs.content.application.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.groeiwijs.content.domain.Withdrawal;
import nl.groeiwijs.content.persistence.EditionRow;
import nl.groeiwijs.content.persistence.Editions;
import nl.groeiwijs.shared.domain.DomainException;
import nl.groeiwijs.shared.domain.Language;

/** Sees to it that a redirect of a withdrawn page ends somewhere else. */
@ApplicationScoped
public class WithdrawalTargets {

  private static final int LONGEST_WAY = 20;

  private final Editions editions;

  WithdrawalTargets() {
    this(null);
  }

  @Inject
  public WithdrawalTargets(Editions editions) {
    this.editions = editions;
  }

  /**
   * @throws DomainException {@code content.withdrawal.loop} when the target, or the pages that it
   *     leads on to, come back to this edition
   */
  void check(EditionRow edition, Withdrawal how) {
    Optional<String> next = how.target();
    for (int i = 0; next.isPresent() && i <= LONGEST_WAY; i++) {
      Optional<EditionRow> there = at(next.get());
      if (i == LONGEST_WAY || there.filter(row -> row.id().equals(edition.id())).isPresent()) {
        throw new DomainException("content.withdrawal.loop", how.target().get());
      }
      next = there.flatMap(EditionRow::withdrawal).flatMap(Withdrawal::target);
    }
  }

  /** What stands at an address; a place on a page counts as well as a page. */
  private Optional<EditionRow> at(String href) {
    String address = href.replaceAll("[?][^#]*", "");
    for (Language language : Language.values()) {
      if (!language.prefix().isEmpty() && address.startsWith(language.prefix() + "/")) {
        return at(language, address.substring(language.prefix().length()));
      }
    }
    return at(Language.NL, address);
  }

  private Optional<EditionRow> at(Language language, String address) {
    return editions
        .findEdition(language, address)
        .or(() -> editions.findEdition(language, address.replaceAll("#.*", "")));
  }
}
