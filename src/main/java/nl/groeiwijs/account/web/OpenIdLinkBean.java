package nl.groeiwijs.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.groeiwijs.account.application.OpenIdSettings;

/**
 * The way to the provider on the sign-in page. It is a link and no form: a browser that was told to
 * send forms to the portal only would not follow one elsewhere.
 */
@Named
@RequestScoped
public class OpenIdLinkBean {

  @Inject private OpenIdSettings settings;
  @Inject private HttpServletRequest request;

  public boolean isShown() {
    return settings.isOn();
  }

  /** As editors know the provider. */
  public String getName() {
    return settings.getName();
  }

  /** Remembers where somebody wanted to go. */
  public String getHref() {
    return CmsAddress.wanted(request.getParameter("to"))
        .map(to -> OpenIdServlet.PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
        .orElse(OpenIdServlet.PATH);
  }
}
