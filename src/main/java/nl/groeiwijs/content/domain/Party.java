package nl.groeiwijs.content.domain;

import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * Who is at work in which tab. Two tabs of one person are two parties: what one writes never
 * overwrites what the other writes.
 *
 * @param tab made by the browser for each tab: letters, digits and hyphens, 1 to 64
 */
public record Party(UUID account, String tab) {

  /**
   * @throws DomainException {@code content.tab} when the tab has another form
   */
  public Party {
    if (tab == null || !tab.matches("[A-Za-z0-9-]{1,64}")) {
      throw new DomainException("content.tab");
    }
  }

  public static Party of(Actor actor, String tab) {
    return new Party(actor.id(), tab);
  }
}
