package nl.groeiwijs.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.groeiwijs.account.domain.EmailAddress;
import nl.groeiwijs.account.domain.SecretBox;
import nl.groeiwijs.account.domain.TokenHash;

/**
 * Marks the browsers in which somebody signed in before (OWASP, "Slow down online guessing attacks
 * with device cookies"). Such a browser has a throttle of its own, so that guessing from elsewhere,
 * the same office included, never keeps its owner out. A mark lets nobody in.
 */
@ApplicationScoped
public class KnownDevices {

  private final SecretBox box;

  KnownDevices() {
    this(null);
  }

  @Inject
  public KnownDevices(SecretBox box) {
    this.box = box;
  }

  /** A mark for the browser in which this account was just signed in to. */
  public String mark(String email) {
    String nonce = TokenHash.freshToken();
    return nonce + "." + signature(email, nonce);
  }

  /** The name of the device, when its mark was made for this account. */
  Optional<String> recognise(String email, Optional<String> mark) {
    return mark.map(text -> text.split("\\.", 2))
        .filter(parts -> parts.length == 2 && isEqual(parts[1], signature(email, parts[0])))
        .map(parts -> parts[0]);
  }

  private String signature(String email, String nonce) {
    return box.sign("device " + nonce + " " + EmailAddress.normal(email));
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
