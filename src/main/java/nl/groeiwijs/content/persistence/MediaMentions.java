package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.groeiwijs.media.domain.MediaName;

/** Looks for the name of a file in what is being written. */
@ApplicationScoped
public class MediaMentions {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected MediaMentions() {}

  /** For use outside the container, with a persistence context of the caller. */
  public MediaMentions(EntityManager entities) {
    this.entities = entities;
  }

  /** Reads every working copy, of which there are as many as people at work. */
  public boolean isInWorkingCopy(MediaName name) {
    return entities
            .createQuery(
                "select count(w) from WorkingCopyRow w where w.text like :name", Long.class)
            .setParameter("name", "%" + name.value() + "%")
            .getSingleResult()
        > 0;
  }
}
