-- Uploaded pictures and files. The name is the hash of the bytes with an extension.
CREATE TABLE media (
  name VARCHAR(70) NOT NULL PRIMARY KEY,
  original_name VARCHAR(200) NOT NULL,
  width INTEGER,
  height INTEGER,
  bytes BIGINT NOT NULL,
  uploader_id CHAR(36) NOT NULL,
  uploader VARCHAR(200) NOT NULL,
  uploaded_at TIMESTAMP NOT NULL
);
CREATE INDEX media_latest ON media (uploaded_at DESC);

-- Which edition uses which file: in what is live, in its newest text, or in what once was live.
CREATE TABLE media_use (
  id CHAR(36) NOT NULL PRIMARY KEY,
  edition_id CHAR(36) NOT NULL,
  name VARCHAR(70) NOT NULL,
  stage VARCHAR(10) NOT NULL
);
CREATE UNIQUE INDEX media_use_name ON media_use (name, stage, edition_id);
CREATE INDEX media_use_edition ON media_use (edition_id);
