package nl.groeiwijs.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A code on paper that stands in for the second factor, once: for who has lost the telephone. Has
 * 80 random bits in the letters and digits that nobody mixes up.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

  /** How many somebody gets at a time. */
  public static final int AMOUNT = 10;

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "account_id")
  private String accountId;

  protected RecoveryCode() {}

  /**
   * @param code as given to the person, see {@link #fresh}
   */
  public RecoveryCode(UUID account, String code) {
    this.codeHash = hash(account, code);
    this.accountId = account.toString();
  }

  /** New codes, in groups of four as they are easiest to copy. */
  public static List<String> fresh() {
    return Stream.generate(RecoveryCode::one).limit(AMOUNT).toList();
  }

  private static String one() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "");
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** True when a text has the length of such a code, whatever stands between its groups. */
  public static boolean hasShape(String typed) {
    return normal(typed).length() == LENGTH;
  }

  /** The key of a code; spaces, dashes and small letters do not matter. */
  public static String hash(UUID account, String typed) {
    return TokenHash.of(account + ":" + normal(typed)).value();
  }

  private static String normal(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
