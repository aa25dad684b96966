-- Finding among many: who owns an edition, how its translation stands, and the words it is found by.
ALTER TABLE edition ADD COLUMN owner_id CHAR(36);
ALTER TABLE edition ADD COLUMN owner VARCHAR(200);
ALTER TABLE edition ADD COLUMN translation_state VARCHAR(10);

UPDATE edition SET owner_id =
  (SELECT r.author_id FROM revision r WHERE r.edition_id = edition.id AND r.number = 1);
UPDATE edition SET owner =
  (SELECT r.author FROM revision r WHERE r.edition_id = edition.id AND r.number = 1)
  WHERE owner_id IS NOT NULL;

-- One row per word of title, summary and address; themes and core goals stand among them under a
-- prefix that no word has. An index of one narrow table answers what a search in texts cannot.
CREATE TABLE edition_word (
  edition_id CHAR(36) NOT NULL REFERENCES edition (id),
  word VARCHAR(60) NOT NULL
);
CREATE UNIQUE INDEX edition_word_edition ON edition_word (edition_id, word);
CREATE INDEX edition_word_word ON edition_word (word, edition_id);

-- Described anew at the next start, which fills the words.
UPDATE edition SET title_key = NULL;

DROP INDEX edition_updated;
DROP INDEX edition_state_updated;
DROP INDEX edition_kind_updated;
DROP INDEX edition_changed_by;
DROP INDEX edition_title;
DROP INDEX edition_title_desc;
DROP INDEX edition_review;

-- One per order of the list, forwards and backwards, each with everything that the list filters by:
-- a page is read from the index alone, in its order, whatever is asked for.
CREATE INDEX list_changed_desc ON edition (updated_at DESC, id, trashed_at, kind, state, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_changed_asc ON edition (updated_at, id, trashed_at, kind, state, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_title_desc ON edition (title_key DESC, id, trashed_at, kind, state, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_title_asc ON edition (title_key, id, trashed_at, kind, state, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_kind_desc ON edition (kind DESC, updated_at DESC, id, trashed_at, state, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_kind_asc ON edition (kind, updated_at DESC, id, trashed_at, state, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_state_desc ON edition (state DESC, updated_at DESC, id, trashed_at, kind, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_state_asc ON edition (state, updated_at DESC, id, trashed_at, kind, lang, owner_id, age_from, age_until, review_by, translation_state, changed_by);
CREATE INDEX list_review_desc ON edition (review_by DESC, id, trashed_at, kind, state, lang, owner_id, age_from, age_until, translation_state, changed_by);
CREATE INDEX list_review_asc ON edition (review_by, id, trashed_at, kind, state, lang, owner_id, age_from, age_until, translation_state, changed_by);
CREATE INDEX edition_trashed ON edition (trashed_at DESC);

-- A way of looking at the list that somebody gave a name.
CREATE TABLE saved_view (
  id CHAR(36) NOT NULL PRIMARY KEY,
  account_id CHAR(36) NOT NULL,
  name VARCHAR(80) NOT NULL,
  query VARCHAR(1000) NOT NULL,
  is_default SMALLINT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (account_id, name);

-- What somebody did to many editions at once, with an answer for each.
CREATE TABLE bulk_run (
  id CHAR(36) NOT NULL PRIMARY KEY,
  account_id CHAR(36) NOT NULL,
  step VARCHAR(30) NOT NULL,
  list_query VARCHAR(1000) NOT NULL,
  started_at TIMESTAMP NOT NULL
);
CREATE INDEX bulk_run_account ON bulk_run (account_id, started_at DESC);

CREATE TABLE bulk_answer (
  id CHAR(36) NOT NULL PRIMARY KEY,
  run_id CHAR(36) NOT NULL REFERENCES bulk_run (id),
  place INTEGER NOT NULL,
  edition_id CHAR(36) NOT NULL,
  title VARCHAR(300) NOT NULL,
  is_done SMALLINT NOT NULL,
  reasons VARCHAR(4000) NOT NULL
);
CREATE UNIQUE INDEX bulk_answer_place ON bulk_answer (run_id, place);

-- Searches of readers that found nothing, once enough of them were the same; nothing of a reader.
CREATE TABLE missed_search (
  id CHAR(36) NOT NULL PRIMARY KEY,
  lang CHAR(2) NOT NULL,
  words VARCHAR(100) NOT NULL,
  times INTEGER NOT NULL,
  handled_by VARCHAR(200),
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX missed_search_words ON missed_search (lang, words);
CREATE INDEX missed_search_times ON missed_search (times DESC);

UPDATE edition SET translation_state = 'MISSING'
  WHERE lang = 'nl' AND kind NOT IN ('hulp', 'feit') AND NOT EXISTS
    (SELECT 1 FROM edition t WHERE t.document_id = edition.document_id AND t.lang = 'en' AND t.trashed_at IS NULL);
UPDATE edition SET translation_state = 'UNCHECKED' WHERE lang <> 'nl';
UPDATE edition SET translation_state = 'CURRENT' WHERE lang <> 'nl' AND translated_from IS NOT NULL;
UPDATE edition SET translation_state = 'BEHIND' WHERE lang <> 'nl' AND EXISTS
  (SELECT 1 FROM edition o, revision r, revision b
    WHERE o.document_id = edition.document_id AND o.lang = 'nl'
    AND r.id = COALESCE(o.live_revision, o.newest_revision)
    AND b.id = edition.translated_from AND b.number < r.number);
