package nl.groeiwijs.media.domain;

/** A feature that may be using a file in a place that is no text of an edition yet. */
public interface MediaHolder {

  /** True when the file must stay, because somebody is still writing a text that shows it. */
  boolean holds(MediaName name);
}
