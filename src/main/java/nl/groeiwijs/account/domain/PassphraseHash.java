package nl.groeiwijs.account.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a passphrase: PBKDF2 (RFC 8018) with HMAC-SHA-512, 210,000 iterations and a salt
 * of its own, as OWASP's Password Storage Cheat Sheet asks. The setting stands in the text, so that
 * it can grow: {@link #isOutdated} then asks for a new hash at the next sign-in.
 *
 * @param iterations of HMAC-SHA-512
 * @param salt Base64
 * @param hash Base64 of 64 bytes
 */
public record PassphraseHash(int iterations, String salt, String hash) {

  private static final String NAME = "pbkdf2-hmac-sha512";
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Of nobody: what is compared when an account is unknown, so that the answer takes as long. */
  public static final PassphraseHash NOBODY = of(TokenHash.freshToken());

  public static PassphraseHash of(String passphrase) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new PassphraseHash(
        ITERATIONS, encode(salt), encode(derive(passphrase, salt, ITERATIONS)));
  }

  /** Reads what {@link #toString} wrote. */
  public static PassphraseHash parse(String text) {
    String[] parts = text.split("\\$");
    if (parts.length != 4 || !parts[0].equals(NAME)) {
      throw new IllegalArgumentException("Not a hash of a passphrase");
    }
    return new PassphraseHash(Integer.parseInt(parts[1]), parts[2], parts[3]);
  }

  public boolean matches(String passphrase) {
    byte[] salt = Base64.getDecoder().decode(salt());
    byte[] expected = Base64.getDecoder().decode(hash());
    return MessageDigest.isEqual(expected, derive(passphrase, salt, iterations));
  }

  /** True when a new hash of the same passphrase would be harder to guess. */
  public boolean isOutdated() {
    return iterations < ITERATIONS;
  }

  @Override
  public String toString() {
    return NAME + "$" + iterations + "$" + salt + "$" + hash;
  }

  /** The same characters typed on another keyboard are the same passphrase (Unicode NFKC). */
  private static byte[] derive(String passphrase, byte[] salt, int iterations) {
    char[] typed = Normalizer.normalize(passphrase, Normalizer.Form.NFKC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(typed, salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA512", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
