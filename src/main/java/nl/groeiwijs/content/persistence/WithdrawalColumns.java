package nl.groeiwijs.content.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.groeiwijs.content.domain.Withdrawal;

/** How and since when an edition is withdrawn; without a mode it is not. */
@Embeddable
public class WithdrawalColumns {

  @Enumerated(EnumType.STRING)
  @Column(name = "withdrawal")
  private Withdrawal.Mode mode;

  @Column(name = "withdrawal_reason")
  private String reason;

  @Column(name = "withdrawal_target")
  private String target;

  @Column(name = "withdrawn_at")
  private LocalDateTime at;

  protected WithdrawalColumns() {}

  WithdrawalColumns(Withdrawal how, Instant now) {
    mode = how.mode();
    reason = how.reason();
    target = how.target().orElse(null);
    at = UtcTime.of(now);
  }

  Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(mode)
        .map(known -> new Withdrawal(known, reason, Optional.ofNullable(target)));
  }

  Optional<Instant> at() {
    return Optional.ofNullable(UtcTime.moment(at));
  }
}
