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

  private Optional<EditionRow> at(String href) {
    String path = href.replaceAll("[?#].*", "");
    for (Language language : Language.values()) {
      if (!language.prefix().isEmpty() && path.startsWith(language.prefix() + "/")) {
        return editions.findEdition(language, path.substring(language.prefix().length()));
      }
    }
    return editions.findEdition(Language.NL, path);
  }
}
