package nl.groeiwijs.lesson.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.publishing.web.PublicFile;
import nl.groeiwijs.publishing.web.PublicFiles;
import nl.groeiwijs.publishing.web.PublicRequest;

/**
 * The QR code of a page of the portal: {@code /qr.svg?naar=/les/stop-hou-op}, or {@code .png}. It
 * leads to the portal only, so nobody can have it make codes for other sites.
 */
@ApplicationScoped
public class QrFiles implements PublicFiles {

  private static final String DRAWING = "/qr.svg";
  private static final String PICTURE = "/qr.png";
  private static final String A_DAY = "public, max-age=86400";

  /** A year plan of a whole school still fits in a code. */
  private static final int LONGEST = 1_800;

  private static final int BAD_REQUEST = 400;

  private final PublicAddress address;

  /** For the proxy of the container. */
  QrFiles() {
    this(null);
  }

  @Inject
  public QrFiles(PublicAddress address) {
    this.address = address;
  }

  @Override
  public Optional<PublicFile> find(PublicRequest request) {
    return List.of(DRAWING, PICTURE).contains(request.path())
        ? Optional.of(file(request))
        : Optional.empty();
  }

  private PublicFile file(PublicRequest request) {
    Optional<String> target = request.parameter("naar").filter(QrFiles::isOfPortal);
    if (target.isEmpty()) {
      return new PublicFile.Refused(BAD_REQUEST, "request");
    }
    QrCode code = QrCode.of(address.absolute(target.get()));
    return request.path().equals(PICTURE)
        ? new PublicFile.Made("image/png", A_DAY, code.png())
        : new PublicFile.Made(
            "image/svg+xml;charset=UTF-8", A_DAY, code.svg().getBytes(StandardCharsets.UTF_8));
  }

  /** One slash and then no other, since two are the start of another host. */
  static boolean isOfPortal(String path) {
    return path.length() <= LONGEST && path.matches("/(?![/\\\\])[\\x21-\\x7E]*");
  }
}
