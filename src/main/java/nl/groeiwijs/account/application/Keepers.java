package nl.groeiwijs.account.application;

import java.util.List;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.AccountRefused;
import nl.groeiwijs.account.domain.Role;

/** Those who keep the accounts: there must always be one who can sign in. */
final class Keepers {

  private Keepers() {}

  /**
   * @throws AccountRefused when nobody but this account keeps the accounts
   */
  static void requireAnother(List<Account> all, Account leaving) {
    boolean matters = leaving.isActive() && leaving.roles().contains(Role.ADMINISTRATOR);
    boolean another =
        all.stream()
            .filter(account -> !account.id().equals(leaving.id()))
            .filter(account -> account.isActive() && account.passphrase().isPresent())
            .anyMatch(account -> account.roles().contains(Role.ADMINISTRATOR));
    if (matters && !another) {
      throw new AccountRefused("account.last.administrator");
    }
  }
}
