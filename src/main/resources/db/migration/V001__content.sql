-- A document is a subject; an edition is that subject in one language; a revision is the whole text of an
-- edition at one moment and never changes.
CREATE TABLE document (
  id CHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  created_at TIMESTAMP NOT NULL
);

CREATE TABLE edition (
  id CHAR(36) NOT NULL PRIMARY KEY,
  document_id CHAR(36) NOT NULL REFERENCES document (id),
  lang CHAR(2) NOT NULL,
  address VARCHAR(220) NOT NULL,
  state VARCHAR(20) NOT NULL,
  live_revision CHAR(36),
  imported_checksum CHAR(64),
  version INTEGER NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX edition_document_lang ON edition (document_id, lang);
CREATE UNIQUE INDEX edition_address ON edition (lang, address);
CREATE INDEX edition_imported ON edition (imported_checksum);

CREATE TABLE revision (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  number INTEGER NOT NULL,
  text ${clob} NOT NULL,
  checksum CHAR(64) NOT NULL,
  author VARCHAR(200) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX revision_edition_number ON revision (edition_id, number DESC);

-- Every state that an edition was in, and since when; append only.
CREATE TABLE status_change (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  state VARCHAR(20) NOT NULL,
  revision_id CHAR(36),
  actor VARCHAR(200) NOT NULL,
  changed_at TIMESTAMP NOT NULL
);
CREATE INDEX status_change_edition ON status_change (edition_id, changed_at DESC);
