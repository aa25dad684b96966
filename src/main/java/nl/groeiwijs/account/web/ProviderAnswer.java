package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.ws.rs.ProcessingException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.groeiwijs.account.domain.ProviderClaims;
import nl.groeiwijs.account.domain.SignInRefused;

/** What the provider says of who came back, from its token or, if not there, when asked for it. */
@RequestScoped
public class ProviderAnswer {

  private static final String EMAIL = "email";
  private static final String VERIFIED = "email_verified";

  @Inject private OpenIdContext context;
  @Inject private Instance<OpenIdContext> kept;

  /**
   * @throws SignInRefused when the provider does not answer the question who it is
   */
  ProviderClaims claims() {
    Map<String, Object> token = context.getIdentityToken().getClaims();
    Set<String> assurances = new LinkedHashSet<>();
    add(token.get("acr"), assurances);
    add(token.get("amr"), assurances);
    boolean told = token.get(EMAIL) != null;
    return new ProviderClaims(
        text(token.get("iss")),
        text(token.get("sub")),
        told ? text(token.get(EMAIL)) : asked(EMAIL),
        Boolean.parseBoolean(told ? text(token.get(VERIFIED)) : asked(VERIFIED)),
        assurances);
  }

  /** Of the provider's page about the person (UserInfo). */
  private String asked(String claim) {
    try {
      JsonObject about = context.getClaimsJson();
      return about.get(claim) instanceof JsonString text
          ? text.getString()
          : text(about.get(claim));
    } catch (IllegalStateException | NullPointerException | ProcessingException e) {
      throw SignInRefused.byProvider();
    }
  }

  /** Takes the tokens of the provider out of the session: nothing is asked of it any more. */
  void forget() {
    kept.destroy(context);
  }

  private static void add(Object claim, Set<String> values) {
    if (claim instanceof Collection<?> many) {
      many.forEach(value -> values.add(text(value)));
    } else if (claim != null) {
      values.add(text(claim));
    }
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
