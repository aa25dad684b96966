package nl.groeiwijs.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what reviewers and writers say to each other. */
@ApplicationScoped
public class Comments {

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  protected Comments() {}

  /** For use outside the container, with a persistence context of the caller. */
  public Comments(EntityManager entities) {
    this.entities = entities;
  }

  public void add(CommentRow comment) {
    entities.persist(comment);
  }

  /** The comment, held until the end of the transaction. */
  public Optional<CommentRow> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(CommentRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** All comments on an edition, oldest first. */
  public List<CommentRow> list(UUID editionId) {
    return entities
        .createQuery(
            "select c from CommentRow c where c.editionId = :edition order by c.createdAt",
            CommentRow.class)
        .setParameter("edition", editionId.toString())
        .getResultList();
  }
}
