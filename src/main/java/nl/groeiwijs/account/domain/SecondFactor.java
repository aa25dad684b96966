package nl.groeiwijs.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The secret that somebody's authenticator app shares with the portal. A code is good once, also
 * for two who type it at the same moment: the version sees to that.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

  @Id
  @Column(name = "account_id")
  private String accountId;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Column(name = "last_step")
  private long lastStep;

  @Version private int version;

  protected SecondFactor() {}

  /**
   * @param firstStep the step of the code that proved that the app works
   */
  public SecondFactor(UUID account, String secret, long firstStep, SecretBox box) {
    this.accountId = account.toString();
    this.sealedSecret = box.seal(secret, accountId);
    this.lastStep = firstStep;
  }

  /** True when the code is right now and was not used before; then it is used. */
  public boolean accepts(String code, Instant now, SecretBox box) {
    String secret = box.open(sealedSecret, accountId);
    OptionalLong step = TimeCode.matchingStep(secret, code, now, lastStep);
    step.ifPresent(found -> lastStep = found);
    return step.isPresent();
  }
}
