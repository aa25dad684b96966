package nl.groeiwijs.help.application;

import java.util.List;
import java.util.Optional;
import nl.groeiwijs.help.domain.Fact;
import nl.groeiwijs.help.domain.HelpService;
import nl.groeiwijs.shared.domain.Slug;

/**
 * Where the published help services and facts are found. An upward question: this feature knows
 * what they are, a higher one keeps them as documents and implements this.
 */
public interface HelpRegister {

  Optional<HelpService> find(Slug slug);

  /** All published services, in any order. */
  List<HelpService> list();

  Optional<Fact> findFact(Slug slug);

  /** All published facts, in any order. */
  List<Fact> listFacts();
}
