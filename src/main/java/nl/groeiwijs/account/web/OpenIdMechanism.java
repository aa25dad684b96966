package nl.groeiwijs.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.groeiwijs.account.application.OpenIdSettings;

/**
 * The OpenID Connect mechanism that the server brings (Jakarta Security), asked only when somebody
 * signs in with a provider: it leads there, and checks what comes back. It may keep nobody signed
 * in: that is what the portal's own session is for. As long as it is not asked, it does nothing and
 * reads no configuration.
 */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${openIdSettings.provider}",
    clientId = "${openIdSettings.client}",
    clientSecret = "${openIdSettings.secret}",
    redirectURI = "${openIdSettings.returnAddress}",
    scope = {"openid", "email"},
    // Who it is and what they may do is asked of the account; the server needs some name only.
    claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "aud"),
    jwksConnectTimeout = OpenIdMechanism.TIMEOUT,
    jwksReadTimeout = OpenIdMechanism.TIMEOUT)
public class OpenIdMechanism {

  static final int TIMEOUT = 5_000;

  private static final Logger LOG = Logger.getLogger(OpenIdMechanism.class.getName());

  @Inject private BeanManager beans;
  @Inject private OpenIdAttempt attempt;
  @Inject private OpenIdSettings settings;

  AuthenticationStatus validate(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    try {
      return mechanism()
          .validateRequest(
              new PublicRequest(request, settings.getReturnAddress()),
              new LevelAsked(response, settings),
              new Witness(context, attempt));
    } catch (AuthenticationException | IllegalStateException | ProcessingException e) {
      LOG.log(Level.WARNING, "Sign-in with the provider failed: {0}", e.getMessage());
      return context.doNothing();
    }
  }

  /** The one beside the portal's own. */
  private HttpAuthenticationMechanism mechanism() {
    Set<Bean<?>> found = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE);
    Bean<?> bean = found.stream().filter(each -> !each.isAlternative()).findFirst().orElseThrow();
    return (HttpAuthenticationMechanism)
        beans.getReference(
            bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
  }

  /** Behind a proxy the server does not know under which address the public finds it. */
  private static final class PublicRequest extends HttpServletRequestWrapper {

    private final String returnAddress;

    PublicRequest(HttpServletRequest request, String returnAddress) {
      super(request);
      this.returnAddress = returnAddress;
    }

    @Override
    public StringBuffer getRequestURL() {
      return returnAddress.endsWith(getRequestURI())
          ? new StringBuffer(returnAddress)
          : super.getRequestURL();
    }
  }

  /** Adds the level of assurance to what is asked: of that the server knows nothing. */
  private static final class LevelAsked extends HttpServletResponseWrapper {

    private final OpenIdSettings settings;

    LevelAsked(HttpServletResponse response, OpenIdSettings settings) {
      super(response);
      this.settings = settings;
    }

    @Override
    public void sendRedirect(String address) throws IOException {
      super.sendRedirect(address + settings.getLevelParameter());
    }
  }

  /** Notes what the mechanism found, and keeps it out of the session. */
  private static final class Witness extends HttpMessageContextWrapper {

    private final OpenIdAttempt attempt;

    Witness(HttpMessageContext context, OpenIdAttempt attempt) {
      super(context);
      this.attempt = attempt;
    }

    @Override
    public void setRegisterSession(String name, Set<String> groups) {
      // The portal keeps a ticket of its own.
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
      if (result.getStatus() == CredentialValidationResult.Status.VALID) {
        attempt.succeeded();
      }
      return doNothing();
    }
  }
}
