-- Words that editors want to be found as one, beside the lists that come with the portal.
CREATE TABLE search_word_group (
  id CHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  words VARCHAR(500) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX search_word_group_words ON search_word_group (kind, words);
