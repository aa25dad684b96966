-- The last part of the address as the newest text has it, by which texts refer to each other.
ALTER TABLE edition ADD COLUMN slug VARCHAR(100);
CREATE INDEX edition_slug ON edition (slug, kind, lang);

-- Described anew at the next start, which fills the slug.
UPDATE edition SET title_key = NULL;

-- What the publish gate would say now of what is public. What was not looked at yet has the oldest
-- moment, and comes first.
CREATE TABLE live_check (
  edition_id CHAR(36) NOT NULL PRIMARY KEY,
  checked_at TIMESTAMP NOT NULL,
  findings INTEGER NOT NULL,
  first_line INTEGER NOT NULL,
  first_key VARCHAR(100) NOT NULL,
  first_arguments VARCHAR(2000) NOT NULL
);
CREATE INDEX live_check_next ON live_check (checked_at);
CREATE INDEX live_check_broken ON live_check (findings DESC);

INSERT INTO live_check
  SELECT id, CAST('1970-01-01 00:00:00' AS TIMESTAMP), 0, 0, '', '' FROM edition WHERE live_revision IS NOT NULL;
