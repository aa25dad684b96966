package nl.groeiwijs.account.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeiwijs.account.application.OpenIdSettings;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;

/**
 * Tells the server who is signed in (Jakarta Security). The server keeps nothing of it: it is told
 * anew at every request, so that a role that was taken away is gone. Readers' requests pass. Who
 * signs in with a provider is judged by {@link OpenIdMechanism}, which stands beside this one.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class CmsAuthentication implements HttpAuthenticationMechanism {

  @Inject private SessionActor current;
  @Inject private OpenIdMechanism openId;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!CmsAddress.isInside(request.getServletPath())) {
      return context.doNothing();
    }
    if (isOfProvider(request)) {
      return context.isAuthenticationRequest()
          ? openId.validate(request, response, context)
          : context.doNothing();
    }
    Optional<Actor> actor = current.find();
    return actor
        .map(
            found ->
                context.notifyContainerAboutLogin(
                    found.id().toString(),
                    found.roles().stream().map(Role::name).collect(Collectors.toSet())))
        .orElseGet(context::doNothing);
  }

  private static boolean isOfProvider(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.equals(OpenIdServlet.PATH) || path.equals(OpenIdSettings.RETURN);
  }
}
