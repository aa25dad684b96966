package nl.groeiwijs.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.groeiwijs.account.domain.SecretBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AccountKeyTest {

  @TempDir private Path folder;

  @Test
  void aKeyIsMadeOnceAndReadAfterwards() throws IOException {
    Path file = folder.resolve("data/account.key");
    String first = AccountKey.readOrMake(file);

    assertThat(Base64.getDecoder().decode(first)).hasSize(SecretBox.KEY_BYTES);
    assertThat(AccountKey.readOrMake(file)).isEqualTo(first);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerCanReadIt() throws IOException {
    Path file = folder.resolve("account.key");
    AccountKey.readOrMake(file);

    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
