package nl.groeiwijs.content.application.audit;

import static nl.groeiwijs.content.application.Desk.BEHEER;
import static nl.groeiwijs.content.application.Desk.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.application.AccountChanged;
import nl.groeiwijs.account.application.AccountChanged.Change;
import nl.groeiwijs.account.application.KnownAccounts;
import nl.groeiwijs.account.application.SignInFailed;
import nl.groeiwijs.account.domain.Account;
import nl.groeiwijs.account.domain.EmailAddress;
import nl.groeiwijs.account.domain.Role;
import nl.groeiwijs.account.persistence.AccountStore;
import nl.groeiwijs.content.application.Desk;
import nl.groeiwijs.content.domain.AuditAction;
import nl.groeiwijs.content.domain.AuditFilter;
import nl.groeiwijs.content.domain.AuditLine;
import nl.groeiwijs.media.application.MediaAdded;
import nl.groeiwijs.media.application.MediaDeleted;
import nl.groeiwijs.media.domain.MediaName;
import nl.groeiwijs.shared.application.Texts;
import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the audit log says of accounts and files. */
class AuditAccountsTest {

  private static final MediaName PICTURE = new MediaName("a".repeat(64) + ".png");

  private final Desk desk = new Desk();
  private final AccountStore store = new AccountStore(desk.database.entities());
  private final KnownAccounts accounts = new KnownAccounts(store);
  private final AuditAccounts audit = new AuditAccounts(accounts, desk.audit);
  private final AuditMedia auditMedia = new AuditMedia(accounts, desk.audit);
  private final UUID ada = add("Ada Beheer", Role.ADMINISTRATOR);
  private final UUID joris = add("Joris Smit", Role.AUTHOR, Role.PUBLISHER);

  @AfterEach
  void close() {
    desk.close();
  }

  private UUID add(String name, Role... roles) {
    Account account =
        new Account(
            name,
            new EmailAddress(name.replace(' ', '.') + "@school.example"),
            Language.NL,
            Set.of(roles),
            desk.clock.instant());
    desk.does(() -> store.add(account));
    return account.id();
  }

  private AuditLine last() {
    return desk.does(() -> desk.listAuditLines.execute(AuditFilter.ALL, 1, 1, EVA)).items().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void everyChangeOfAnAccountHasALineAndAName(Change change) {
    desk.does(() -> audit.onChanged(new AccountChanged(joris, change, ada)));

    assertThat(last().action().name()).isEqualTo("ACCOUNT_" + change);
    assertThat(last().subject()).isEqualTo("Joris Smit");
    assertThat(last().actor().name()).isEqualTo("Ada Beheer");
    assertThat(last().actor().id()).contains(ada);
  }

  @Test
  void whoStartsThePortalHasNoAccount() {
    desk.does(
        () ->
            audit.onChanged(
                new AccountChanged(ada, Change.RECOVERY_PRINTED, AccountChanged.CONSOLE)));

    assertThat(last().actor().name()).isEqualTo("console");
    assertThat(last().actor().id()).isEmpty();
  }

  @Test
  void aChangeOfRolesTellsThem() {
    desk.does(() -> audit.onChanged(new AccountChanged(joris, Change.ROLES_CHANGED, ada)));

    assertThat(last().detail()).isEqualTo("Auteur, Publiceerder");
  }

  @Test
  void aClosedAccountKeepsItsName() {
    desk.does(() -> store.find(joris).orElseThrow().deactivate(desk.clock.instant()));
    desk.does(() -> audit.onChanged(new AccountChanged(joris, Change.DEACTIVATED, ada)));

    assertThat(last().subject()).isEqualTo("Joris Smit");
  }

  @Test
  void aFailedSignInNamesNobodyUnlessThePassphraseWasRight() {
    desk.does(() -> audit.onFailed(new SignInFailed(Optional.empty())));
    assertThat(List.of(last().subject(), last().detail(), last().actor().name()))
        .containsExactly("", "", "-");

    desk.does(() -> audit.onFailed(new SignInFailed(Optional.of(joris))));
    assertThat(last().subject()).isEqualTo("Joris Smit");
    assertThat(last().actor().id()).isEmpty();
  }

  @Test
  void filesComeAndGoUnderTheirName() {
    desk.does(() -> auditMedia.onAdded(new MediaAdded(PICTURE, joris)));
    assertThat(last().action()).isEqualTo(AuditAction.MEDIA_ADDED);
    desk.does(() -> auditMedia.onDeleted(new MediaDeleted(PICTURE, joris)));

    assertThat(last().action()).isEqualTo(AuditAction.MEDIA_DELETED);
    assertThat(last().subject()).isEqualTo(PICTURE.value());
    assertThat(last().actor().name()).isEqualTo("Joris Smit");
  }

  @Test
  void theFilterFindsThemAndTheFileHasThem() {
    desk.does(() -> audit.onChanged(new AccountChanged(joris, Change.INVITED, ada)));
    desk.does(() -> audit.onChanged(new AccountChanged(joris, Change.SIGNED_IN, joris)));
    AuditFilter invitations =
        new AuditFilter(
            Optional.empty(),
            Optional.of(ada),
            Optional.of(AuditAction.ACCOUNT_INVITED),
            Optional.empty(),
            Optional.empty());

    assertThat(desk.does(() -> desk.listAuditLines.execute(invitations, 1, 9, BEHEER)).total())
        .isEqualTo(1);
    assertThat(file(invitations))
        .contains("\"collega uitgenodigd\",\"Joris Smit\"")
        .doesNotContain("ingelogd");
  }

  private String file(AuditFilter filter) {
    StringBuilder out = new StringBuilder();
    desk.does(
        () -> {
          try {
            desk.exportAuditLog.execute(filter, Language.NL, out, BEHEER);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return out.toString();
  }

  @Test
  void everyActionHasANameThatFits() {
    assertThat(Arrays.stream(AuditAction.values()))
        .allSatisfy(
            action -> {
              assertThat(action.name()).hasSizeLessThanOrEqualTo(30);
              assertThat(Texts.get(Language.EN, "content.audit." + action))
                  .doesNotContain("content.audit");
            });
  }
}
