package nl.groeiwijs.guidance.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A term of the glossary; it stands on the page of all terms. */
@ApplicationScoped
public class TermKind extends SimpleKind {

  public static final String ID = "begrip";

  public TermKind() {
    super(ID, "/begrippen#", Set.of());
  }
}
