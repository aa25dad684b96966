package nl.groeiwijs.account.web;

import dev.samstevens.totp.exceptions.QrGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.qr.ZxingPngQrGenerator;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.groeiwijs.account.application.AccountView;
import nl.groeiwijs.shared.application.Texts;

/**
 * The secret of a second factor as a QR code, for who is adding one. It has an address of its own
 * because the content security policy allows no picture inside a page; it is never stored.
 */
@WebServlet("/cms/sign-in/factor.png")
public class FactorPictureServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SessionActor current;
  @Inject private transient CmsSession session;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> secret = session.secret();
    Optional<AccountView> account = current.account();
    if (secret.isEmpty() || account.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    QrData data =
        new QrData.Builder()
            .issuer(Texts.get(session.language(), "account.factor.issuer"))
            .label(account.get().email())
            .secret(secret.get())
            .build();
    try {
      response.setContentType("image/png");
      response.getOutputStream().write(new ZxingPngQrGenerator().generate(data));
    } catch (QrGenerationException e) {
      throw new ServletException(e);
    }
  }
}
