package nl.groeiwijs.account.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passphrases are too easy. Length counts, not kinds of characters: at least 12, at most 200,
 * not one of the common ones in {@code account/common-passphrases.txt}, not one short piece over
 * and over, and not little more than the own name or address (NIST SP 800-63B, 5.1.1.2).
 */
public final class PassphraseRules {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 200;

  private static final String LIST = "/account/common-passphrases.txt";

  /** What must be left when name and address are taken out. */
  private static final int LEFT = 8;

  private static final int SHORTEST_WORD = 3;
  private static final Pattern REPEATED = Pattern.compile("(.{1,12})\\1+.{0,2}");
  private static final Set<String> COMMON = read();

  private PassphraseRules() {}

  /**
   * @throws PassphraseRefused when the passphrase is too easy for this person
   */
  public static void check(String passphrase, String name, EmailAddress email) {
    int length = passphrase.codePointCount(0, passphrase.length());
    if (length < SHORTEST) {
      throw new PassphraseRefused("account.passphrase.short", SHORTEST);
    }
    if (length > LONGEST) {
      throw new PassphraseRefused("account.passphrase.long", LONGEST);
    }
    String plain = passphrase.strip().toLowerCase(Locale.ROOT);
    if (COMMON.contains(plain) || REPEATED.matcher(plain).matches()) {
      throw new PassphraseRefused("account.passphrase.common");
    }
    if (withoutOwnWords(plain, name, email).length() < LEFT) {
      throw new PassphraseRefused("account.passphrase.own");
    }
  }

  private static String withoutOwnWords(String plain, String name, EmailAddress email) {
    String rest = plain;
    String own = name + " " + email.localPart() + " " + email + " groeiwijs";
    for (String word : own.toLowerCase(Locale.ROOT).split("[\\s@._+-]+")) {
      rest = word.length() < SHORTEST_WORD ? rest : rest.replace(word, "");
    }
    return rest.replaceAll("[\\s@._+-]", "");
  }

  private static Set<String> read() {
    try (InputStream in = PassphraseRules.class.getResourceAsStream(LIST);
        Stream<String> lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
      return lines.filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
