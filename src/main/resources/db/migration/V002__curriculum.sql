-- The core goals of one release. A release is replaced as a whole and read as a whole; lists of
-- names that nothing asks by (levels, themes) are one column, a name per line.

CREATE TABLE curriculum_release (
  checksum VARCHAR(64) NOT NULL PRIMARY KEY,
  imported_at TIMESTAMP NOT NULL,
  goals INTEGER NOT NULL,
  elaborations INTEGER NOT NULL,
  illustrations INTEGER NOT NULL
);

CREATE TABLE curriculum_level (
  uuid VARCHAR(36) NOT NULL PRIMARY KEY,
  name VARCHAR(40) NOT NULL UNIQUE,
  description VARCHAR(300) NOT NULL,
  sort_key VARCHAR(20) NOT NULL
);

CREATE TABLE curriculum_area (
  uuid VARCHAR(36) NOT NULL PRIMARY KEY,
  title VARCHAR(200) NOT NULL
);

CREATE TABLE curriculum_set (
  uuid VARCHAR(36) NOT NULL PRIMARY KEY,
  generation VARCHAR(12) NOT NULL,
  title VARCHAR(200) NOT NULL,
  status VARCHAR(500) NOT NULL,
  delivered VARCHAR(500) NOT NULL,
  starts VARCHAR(500) NOT NULL,
  certainty VARCHAR(500) NOT NULL
);

CREATE TABLE curriculum_set_source (
  set_uuid VARCHAR(36) NOT NULL REFERENCES curriculum_set (uuid),
  place INTEGER NOT NULL,
  title VARCHAR(500) NOT NULL,
  url VARCHAR(1000) NOT NULL,
  PRIMARY KEY (set_uuid, place)
);

CREATE TABLE curriculum_goal (
  uuid VARCHAR(36) NOT NULL PRIMARY KEY,
  set_uuid VARCHAR(36) NOT NULL REFERENCES curriculum_set (uuid),
  place INTEGER NOT NULL,
  code VARCHAR(40) NOT NULL,
  label VARCHAR(300) NOT NULL,
  legal_text VARCHAR(8000) NOT NULL,
  slo_text VARCHAR(8000) NOT NULL,
  wording VARCHAR(12) NOT NULL,
  source_title VARCHAR(500) NOT NULL,
  source_url VARCHAR(1000) NOT NULL,
  source_note VARCHAR(2000) NOT NULL,
  domain_title VARCHAR(300) NOT NULL,
  heading VARCHAR(1000) NOT NULL,
  levels VARCHAR(300) NOT NULL,
  strength VARCHAR(12),
  themes VARCHAR(500) NOT NULL,
  reason VARCHAR(1000) NOT NULL
);

CREATE TABLE curriculum_goal_area (
  goal_uuid VARCHAR(36) NOT NULL REFERENCES curriculum_goal (uuid),
  place INTEGER NOT NULL,
  area_uuid VARCHAR(36) NOT NULL REFERENCES curriculum_area (uuid),
  PRIMARY KEY (goal_uuid, place)
);

-- The replaced goal belongs to an earlier release and has no row of its own.
CREATE TABLE curriculum_replacement (
  goal_uuid VARCHAR(36) NOT NULL REFERENCES curriculum_goal (uuid),
  place INTEGER NOT NULL,
  replaced_uuid VARCHAR(36) NOT NULL,
  PRIMARY KEY (goal_uuid, place)
);

CREATE TABLE curriculum_elaboration (
  uuid VARCHAR(36) NOT NULL PRIMARY KEY,
  goal_uuid VARCHAR(36) NOT NULL REFERENCES curriculum_goal (uuid),
  kind VARCHAR(12) NOT NULL,
  place INTEGER NOT NULL,
  body VARCHAR(8000) NOT NULL,
  levels VARCHAR(300) NOT NULL
);
