package nl.groeiwijs.publishing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The style sheets, scripts, fonts and pictures of the house, in memory. Their address carries a
 * version made from their content, so that browsers may keep them for ever and every node gives the
 * same address.
 */
@ApplicationScoped
public class Assets {

  private static final String FOLDER = "/WEB-INF/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml;charset=UTF-8",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json;charset=UTF-8");

  /** A file, ready to send. */
  record Asset(Content content, String type) {}

  @Inject private ServletContext context;

  private final Map<String, Asset> files = new TreeMap<>();
  private String version;

  @PostConstruct
  void read() {
    collect(FOLDER);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(asset -> digest.update(asset.content().bytes()));
      version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private void collect(String folder) {
    Set<String> paths = context.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        collect(path);
      } else {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type != null) {
          files.put(path.substring(FOLDER.length()), new Asset(bytes(path), type));
        }
      }
    }
  }

  private Content bytes(String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      return Content.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address of a file, with its version. */
  public String href(String path) {
    return "/assets/" + version + "/" + path;
  }

  /**
   * @param path version, slash and path of the file
   */
  Optional<Asset> find(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.ofNullable(files.get(path.substring(slash + 1)));
  }

  boolean isCurrent(String path) {
    return path.startsWith(version + "/");
  }
}
