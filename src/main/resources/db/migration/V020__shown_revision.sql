-- What the public saw of an edition, and since when; append only. Without a revision: nothing, from then on.
CREATE TABLE shown_revision (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  revision_id CHAR(36),
  shown_from TIMESTAMP NOT NULL
);
CREATE INDEX shown_revision_edition ON shown_revision (edition_id, shown_from);

-- Where the newest text is public, it is what was published; the id of the change is as good as any.
INSERT INTO shown_revision (id, edition_id, revision_id, shown_from)
  SELECT s.id, s.edition_id, s.revision_id, s.changed_at FROM status_change s
  WHERE s.state = 'PUBLISHED' AND s.revision_id IS NOT NULL;
INSERT INTO shown_revision (id, edition_id, shown_from)
  SELECT s.id, s.edition_id, s.changed_at FROM status_change s
  WHERE s.state IN ('WITHDRAWN', 'ARCHIVED');
