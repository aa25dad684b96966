package nl.groeiwijs.account.domain;

import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The second factor: a code of six digits that an app makes of a shared secret and the time (TOTP,
 * RFC 6238: HMAC-SHA-1, steps of 30 seconds, which every authenticator app knows). A clock may be
 * one step off; a step is good once.
 */
public final class TimeCode {

  private static final int STEP_SECONDS = 30;
  private static final int SECRET_LENGTH = 32;
  private static final CodeGenerator CODES = new DefaultCodeGenerator();

  private TimeCode() {}

  /** A secret of 160 bits, in Base32. */
  public static String freshSecret() {
    return new DefaultSecretGenerator(SECRET_LENGTH).generate();
  }

  /**
   * The step that a code belongs to, or empty when it is wrong now.
   *
   * @param after the last step that was used: this one and those before are not good any more
   */
  public static OptionalLong matchingStep(String secret, String typed, Instant now, long after) {
    byte[] digits = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    long current = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = current - 1; step <= current + 1; step++) {
      if (MessageDigest.isEqual(at(secret, step), digits) && step > after) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static byte[] at(String secret, long step) {
    try {
      return CODES.generate(secret, step).getBytes(StandardCharsets.UTF_8);
    } catch (CodeGenerationException e) {
      throw new IllegalStateException("A code cannot be made of a secret of our own", e);
    }
  }
}
