-- The editors' work: what they write, keep, review, plan and publish, and the record of it.

-- The newest revision is what editors work on; the live one is what the public sees.
ALTER TABLE edition ADD COLUMN newest_revision CHAR(36);
ALTER TABLE edition ADD COLUMN newest_number INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE edition ADD COLUMN approved_number INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE edition ADD COLUMN approved_before INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE edition ADD COLUMN reviewer_id CHAR(36);
ALTER TABLE edition ADD COLUMN withdrawal VARCHAR(10);
ALTER TABLE edition ADD COLUMN withdrawal_reason VARCHAR(1000);
ALTER TABLE edition ADD COLUMN withdrawal_target VARCHAR(400);
ALTER TABLE edition ADD COLUMN withdrawn_at TIMESTAMP;
ALTER TABLE edition ADD COLUMN translated_from CHAR(36);
ALTER TABLE edition ADD COLUMN trashed_at TIMESTAMP;

UPDATE edition SET newest_number =
  COALESCE((SELECT MAX(r.number) FROM revision r WHERE r.edition_id = edition.id), 0);
UPDATE edition SET newest_revision =
  (SELECT r.id FROM revision r WHERE r.edition_id = edition.id AND r.number = edition.newest_number);

-- Null for what came from a file.
ALTER TABLE revision ADD COLUMN author_id CHAR(36);

ALTER TABLE status_change ADD COLUMN actor_id CHAR(36);
ALTER TABLE status_change ADD COLUMN note VARCHAR(2000);

-- What somebody is writing in one tab, until a revision holds it.
CREATE TABLE working_copy (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  account_id CHAR(36) NOT NULL,
  tab_id VARCHAR(64) NOT NULL,
  based_on CHAR(36) NOT NULL,
  text ${clob} NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX working_copy_party ON working_copy (edition_id, account_id, tab_id);
CREATE INDEX working_copy_account ON working_copy (account_id, saved_at DESC);

-- Who has an edition open, and when that was last heard of.
CREATE TABLE presence (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  account_id CHAR(36) NOT NULL,
  tab_id VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  since TIMESTAMP NOT NULL,
  seen_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX presence_party ON presence (edition_id, account_id, tab_id);
CREATE INDEX presence_seen ON presence (seen_at);

CREATE TABLE review_comment (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  revision_id CHAR(36) NOT NULL,
  block_index INTEGER NOT NULL,
  quote VARCHAR(200) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  author_id CHAR(36) NOT NULL,
  author VARCHAR(200) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  resolved_by VARCHAR(200),
  resolved_at TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE INDEX review_comment_edition ON review_comment (edition_id, created_at);

-- The wall time and zone are what somebody meant; due_at is the moment in UTC that they came to.
CREATE TABLE planned_step (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  step VARCHAR(10) NOT NULL,
  revision_id CHAR(36) NOT NULL,
  wall_time TIMESTAMP NOT NULL,
  zone VARCHAR(40) NOT NULL,
  due_at TIMESTAMP NOT NULL,
  status VARCHAR(10) NOT NULL,
  withdrawal VARCHAR(10),
  withdrawal_reason VARCHAR(1000),
  withdrawal_target VARCHAR(400),
  actor_id CHAR(36) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  failure VARCHAR(200)
);
CREATE INDEX planned_step_due ON planned_step (status, due_at);
CREATE INDEX planned_step_edition ON planned_step (edition_id, status);

-- An address that a publication once had. It leads to the edition, wherever that is now, so that
-- there are no chains.
CREATE TABLE old_address (
  id CHAR(36) NOT NULL PRIMARY KEY,
  lang CHAR(2) NOT NULL,
  address VARCHAR(220) NOT NULL,
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  moved_at TIMESTAMP NOT NULL,
  moved_by VARCHAR(200) NOT NULL
);
CREATE UNIQUE INDEX old_address_address ON old_address (lang, address);
CREATE INDEX old_address_edition ON old_address (edition_id, moved_at DESC);

-- Who did what when; append only. No reader is in it.
CREATE TABLE audit_entry (
  id CHAR(36) NOT NULL PRIMARY KEY,
  done_at TIMESTAMP NOT NULL,
  actor_id CHAR(36),
  actor VARCHAR(200) NOT NULL,
  action VARCHAR(30) NOT NULL,
  edition_id CHAR(36),
  subject VARCHAR(240) NOT NULL,
  from_revision CHAR(36),
  to_revision CHAR(36),
  detail VARCHAR(4000) NOT NULL
);
CREATE INDEX audit_entry_at ON audit_entry (done_at DESC);
CREATE INDEX audit_entry_edition ON audit_entry (edition_id, done_at DESC);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, done_at DESC);
CREATE INDEX audit_entry_action ON audit_entry (action, done_at DESC);

ALTER TABLE published_page ADD COLUMN withdrawal VARCHAR(10);
ALTER TABLE published_page ADD COLUMN withdrawal_reason VARCHAR(1000);
ALTER TABLE published_page ADD COLUMN withdrawal_target VARCHAR(400);
ALTER TABLE published_page ADD COLUMN withdrawn_at TIMESTAMP;
CREATE INDEX published_page_withdrawal ON published_page (withdrawal);
