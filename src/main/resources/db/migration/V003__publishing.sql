-- What lists and addresses need of a live edition, so that no list reads a text.
CREATE TABLE published_page (
  edition_id CHAR(36) NOT NULL PRIMARY KEY REFERENCES edition (id),
  document_id CHAR(36) NOT NULL,
  revision_id CHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  lang CHAR(2) NOT NULL,
  slug VARCHAR(100) NOT NULL,
  address VARCHAR(220) NOT NULL,
  title VARCHAR(200) NOT NULL,
  summary VARCHAR(400) NOT NULL,
  age_from INTEGER,
  age_until INTEGER,
  themes VARCHAR(200) NOT NULL,
  is_sensitive SMALLINT NOT NULL,
  minutes INTEGER NOT NULL,
  picture_file VARCHAR(200),
  picture_alt VARCHAR(400),
  first_published_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX published_page_address ON published_page (lang, address);
CREATE INDEX published_page_slug ON published_page (kind, lang, slug);
CREATE INDEX published_page_age ON published_page (kind, lang, age_from, title);
CREATE INDEX published_page_document ON published_page (document_id);
CREATE INDEX published_page_latest ON published_page (lang, updated_at DESC);
