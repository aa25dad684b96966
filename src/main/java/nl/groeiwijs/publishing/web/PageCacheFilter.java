package nl.groeiwijs.publishing.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.groeiwijs.publishing.application.CountedReaders;
import nl.groeiwijs.publishing.domain.CameFrom;

/**
 * Answers a page from memory, or keeps what is made for the next reader. Only whole, good pages are
 * kept.
 */
public class PageCacheFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_KEY = 400;

  /** What is not a page: it has its own way to be fast, or must not be kept. */
  private static final List<String> PASS =
      List.of("/assets/", "/media/", "/health", "/cms", "/voorbeeld", RouterFilter.FACES_RESOURCES);

  @Inject private transient PageKey keys;
  @Inject private transient PageCache cache;
  @Inject private transient PageTrace trace;
  @Inject private transient CountedReaders readers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = PublicRequest.pathOf(request);
    boolean get = List.of("GET", "HEAD").contains(request.getMethod());
    if (!get || PASS.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
      return;
    }
    String key = keys.of(path, request.getQueryString());
    Optional<PageCache.CachedPage> known =
        key.length() > LONGEST_KEY ? Optional.empty() : cache.find(key);
    if (known.isPresent()) {
      send(known.get(), request, response);
    } else {
      make(key, request, response, chain);
    }
  }

  private void make(
      String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long moment = cache.moment();
    CapturedResponse captured = new CapturedResponse(response);
    chain.doFilter(request, captured);
    byte[] bytes = captured.bytes();
    if (captured.getStatus() != HttpServletResponse.SC_OK) {
      pass(bytes, request, response);
      return;
    }
    PageCache.CachedPage page =
        new PageCache.CachedPage(
            Content.of(bytes),
            captured.getContentType(),
            Optional.ofNullable(captured.getHeader("Cache-Control")).orElse("no-cache"),
            trace.editions(),
            trace.validUntil());
    if (key.length() <= LONGEST_KEY) {
      cache.put(key, page, moment);
    }
    send(page, request, response);
  }

  /** An answer that is not kept. An empty one may still get its page from a filter before this. */
  private static void pass(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (bytes.length > 0) {
      response.setContentLength(bytes.length);
      if (!"HEAD".equals(request.getMethod())) {
        response.getOutputStream().write(bytes);
      }
    }
  }

  private void send(
      PageCache.CachedPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(page.type());
    response.setHeader("Cache-Control", page.cacheControl());
    page.content().send(request, response);
    if (isRead(page, request)) {
      readers.count(
          PublicRequest.pathOf(request), CameFrom.of(request.getHeader("Referer")).word());
    }
  }

  /** True for a whole page that a person asked for, and not for a part of one. */
  private static boolean isRead(PageCache.CachedPage page, HttpServletRequest request) {
    String path = PublicRequest.pathOf(request);
    return "GET".equals(request.getMethod())
        && page.type() != null
        && page.type().startsWith("text/html")
        && !path.endsWith("/suggesties")
        && ReaderWish.allows(request);
  }
}
