package nl.groeiwijs.publishing.web;

import java.util.Optional;

/**
 * The files that a feature gives to the public; one bean per feature and kind of file. What ends in
 * {@code .pdf}, {@code .csv}, {@code .xlsx} or {@code .ics} is asked here, and {@code /qr.svg} and
 * {@code /qr.png}.
 */
public interface PublicFiles {

  /** The file at the address of a request; empty when the address is none of this feature. */
  Optional<PublicFile> find(PublicRequest request);
}
