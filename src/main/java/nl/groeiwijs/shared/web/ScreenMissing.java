package nl.groeiwijs.shared.web;

/**
 * There is nothing at the address of a screen. To be thrown, since a screen is shown by a forward,
 * after which it is too late for an error status.
 */
public class ScreenMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ScreenMissing(String path) {
    super(path);
  }
}
