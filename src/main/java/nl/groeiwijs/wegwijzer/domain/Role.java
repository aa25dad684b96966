package nl.groeiwijs.wegwijzer.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who walks a pathway; duties and advice differ per role. The words are those of the front matter:
 * {@code ouder} a parent or carer, {@code jongere} a child or teenager, and staff of a primary
 * ({@code po}), secondary ({@code vo}) or vocational ({@code mbo}) school.
 */
public enum Role {
  OUDER,
  JONGERE,
  PO,
  VO,
  MBO;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> ofWord(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
