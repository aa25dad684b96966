package nl.groeiwijs.content.domain;

import java.util.Optional;
import nl.groeiwijs.shared.domain.DomainException;

/**
 * How a publication left, and why.
 *
 * @param reason for the notice and for colleagues; never blank
 * @param target where a {@link Mode#REDIRECT} leads: an address on the site, with language prefix;
 *     empty in every other mode
 */
public record Withdrawal(Mode mode, String reason, Optional<String> target) {

  private static final int LONGEST_REASON = 1_000;
  private static final int LONGEST_TARGET = 400;

  /** What the public gets. */
  public enum Mode {
    /** The page as it was, under a notice with the reason. */
    NOTICE,
    /** The page that took its place. */
    REDIRECT,
    /** The answer that it is gone for good (410). */
    GONE
  }

  /**
   * @throws DomainException {@code content.withdrawal.reason} without a reason or with one of more
   *     than 1000 characters, {@code content.withdrawal.target} when the target is no address on
   *     the site, or is missing
   */
  public Withdrawal {
    reason = reason == null ? "" : reason.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw new DomainException("content.withdrawal.reason");
    }
    target = mode == Mode.REDIRECT ? target.map(String::strip) : Optional.empty();
    if (mode == Mode.REDIRECT && target.filter(Withdrawal::isAddress).isEmpty()) {
      throw new DomainException("content.withdrawal.target");
    }
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST_TARGET && text.matches("/(?!/)[^\\s\\\\]*");
  }
}
