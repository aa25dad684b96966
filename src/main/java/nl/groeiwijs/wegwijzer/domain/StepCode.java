package nl.groeiwijs.wegwijzer.domain;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Makes the short mark that stands for an answer in an address. It tells nothing to who looks over
 * a shoulder or into a history, which an anchor or a label would. It stays the same when answers
 * are reordered or reworded or a translation is read, and no longer fits when an answer leads
 * elsewhere: an old address then finds nothing rather than other advice.
 */
final class StepCode {

  /** No vowels, so that a mark never spells a word, and nothing that is easily misread. */
  private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxz";

  private static final int LENGTH = 3;

  private StepCode() {}

  /**
   * @param target anchor that the answer leads to
   * @param role word of the role that the answer tells, or empty
   * @param before how many answers of the same question lead to the same target with the same role
   *     and stand before this one
   */
  static String of(String target, String role, int before) {
    CRC32 sum = new CRC32();
    sum.update((target + '|' + role + '|' + before).getBytes(StandardCharsets.UTF_8));
    long rest = sum.getValue();
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
      rest /= SIGNS.length();
    }
    return code.toString();
  }
}
