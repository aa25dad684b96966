package nl.groeiwijs.content.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeiwijs.shared.domain.Language;
import org.junit.jupiter.api.Test;

class TransferPathTest {

  @Test
  void everyKindHasItsFolder() {
    assertThat(TransferPath.of("gids", "/gids/doktertje-spelen", Language.NL, false))
        .isEqualTo("gids/doktertje-spelen.md");
    assertThat(TransferPath.of("gids", "/gids/playing-doctors", Language.EN, false))
        .isEqualTo("gids/playing-doctors.en.md");
    assertThat(TransferPath.of("toolkit", "/campagne/straat/poster", Language.NL, false))
        .isEqualTo("campagnes/straat/poster.md");
    assertThat(TransferPath.of("feit", "/feiten#advies", Language.NL, true))
        .isEqualTo("feiten/advies.yaml");
    assertThat(TransferPath.of("pagina", "/over", Language.NL, false)).isEqualTo("paginas/over.md");
    assertThat(TransferPath.of("brief", "", Language.NL, false)).isEqualTo("brief/brief.md");
  }

  @Test
  void onlyFoldersOfRecordsHaveRecords() {
    assertThat(TransferPath.recordKind("hulp/politie.yaml")).contains("hulp");
    assertThat(TransferPath.recordKind("feiten/x.yaml")).contains("feit");
    assertThat(TransferPath.recordKind("gids/x.md")).isEmpty();
    assertThat(TransferPath.recordKind("x.md")).isEmpty();
  }
}
