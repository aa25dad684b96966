package nl.groeiwijs.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.Role;

/**
 * Tells the server who is signed in (Jakarta Security). The server keeps nothing of it: it is told
 * anew at every request, so that a role that was taken away is gone. Readers' requests pass.
 */
@ApplicationScoped
public class CmsAuthentication implements HttpAuthenticationMechanism {

  @Inject private SessionActor current;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!CmsAddress.isInside(request.getServletPath())) {
      return context.doNothing();
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
}
