-- Links that show a draft, or the whole site at a later moment, to somebody without an account. Of
-- the token only the hash is kept.
CREATE TABLE preview_link (
  id CHAR(36) NOT NULL PRIMARY KEY,
  token_hash CHAR(64) NOT NULL,
  purpose VARCHAR(12) NOT NULL,
  edition_id CHAR(36) REFERENCES edition (id),
  shown_at TIMESTAMP,
  sharer_id CHAR(36) NOT NULL,
  sharer VARCHAR(200) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP,
  withdrawn_by VARCHAR(200),
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX preview_link_token ON preview_link (token_hash);
CREATE INDEX preview_link_edition ON preview_link (edition_id, created_at DESC);

-- Which comments came through which link, to keep their number within bounds.
CREATE TABLE preview_remark (
  id CHAR(36) NOT NULL PRIMARY KEY,
  link_id CHAR(36) NOT NULL REFERENCES preview_link (id),
  comment_id CHAR(36) NOT NULL,
  made_at TIMESTAMP NOT NULL
);
CREATE INDEX preview_remark_link ON preview_remark (link_id, made_at DESC);
