-- What the editors' list shows, sorts and filters by, beside the edition itself: read from the front
-- matter of the newest revision whenever one is added.
ALTER TABLE edition ADD COLUMN kind VARCHAR(20);
ALTER TABLE edition ADD COLUMN title VARCHAR(300);
ALTER TABLE edition ADD COLUMN title_key VARCHAR(300);
ALTER TABLE edition ADD COLUMN themes VARCHAR(200);
ALTER TABLE edition ADD COLUMN age_from INTEGER;
ALTER TABLE edition ADD COLUMN age_until INTEGER;
ALTER TABLE edition ADD COLUMN review_by DATE;
ALTER TABLE edition ADD COLUMN changed_by VARCHAR(200);

UPDATE edition SET kind = (SELECT d.kind FROM document d WHERE d.id = edition.document_id);

-- Derby reads an index forwards only, so the newest come first in it.
CREATE INDEX edition_updated ON edition (updated_at DESC);
CREATE INDEX edition_state_updated ON edition (state, updated_at DESC);
CREATE INDEX edition_kind_updated ON edition (kind, updated_at DESC);
CREATE INDEX edition_changed_by ON edition (changed_by, updated_at DESC);
CREATE INDEX edition_title ON edition (title_key);
CREATE INDEX edition_title_desc ON edition (title_key DESC);
CREATE INDEX edition_review ON edition (review_by);
