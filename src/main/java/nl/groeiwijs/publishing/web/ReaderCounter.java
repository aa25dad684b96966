package nl.groeiwijs.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.groeiwijs.publishing.application.CountedReaders;

/** Lets a page count something about itself, when the reader does not mind. */
@RequestScoped
public class ReaderCounter {

  @Inject private HttpServletRequest request;
  @Inject private CountedReaders readers;

  /**
   * @param address of the page, with language prefix
   */
  public void count(String address, String what) {
    if (ReaderWish.allows(request)) {
      readers.count(address, what);
    }
  }
}
