package nl.groeiwijs.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.groeiwijs.lesson.application.Lessons;
import nl.groeiwijs.lesson.application.PublishedLesson;
import nl.groeiwijs.publishing.application.MovedPages;
import nl.groeiwijs.publishing.application.WithdrawnPages;
import nl.groeiwijs.publishing.web.PageTrace;
import nl.groeiwijs.publishing.web.PublicAddress;
import nl.groeiwijs.shared.domain.Language;

/** A lesson as a cartridge, at {@code les.imscc} under its page. */
@WebServlet("*.imscc")
public class CartridgeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("(/les/([a-z0-9-]{1,100}))/les\\.imscc");

  @Inject private transient Lessons lessons;
  @Inject private transient WithdrawnPages withdrawn;
  @Inject private transient MovedPages moved;
  @Inject private transient PublicAddress address;
  @Inject private transient PageTrace trace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String full = request.getServletPath();
    Language language = Language.ofPath(full);
    String path = full.substring(language.prefix().length());
    Matcher asked = ADDRESS.matcher(path);
    if (!asked.matches() || withdrawn.find(language, asked.group(1)).isPresent()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<PublishedLesson> found = lessons.find(language, asked.group(2));
    if (found.isPresent()) {
      trace.shows(found.get().summary().editionId());
      response.setContentType("application/vnd.ims.imsccv1p1");
      response.getOutputStream().write(new Cartridge(found.get(), address::absolute).bytes());
    } else {
      leave(language, path, response);
    }
  }

  /** The lesson may have moved; its cartridge moved with it. */
  private void leave(Language language, String path, HttpServletResponse response)
      throws IOException {
    Optional<String> now = moved.find(language, path);
    if (now.isPresent()) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", now.get());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
