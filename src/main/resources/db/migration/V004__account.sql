-- Who may sign in to the CMS. What is secret is a hash, or sealed with a key that is not in the database.
CREATE TABLE account (
  id CHAR(36) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  email VARCHAR(200) NOT NULL,
  lang CHAR(2) NOT NULL,
  roles VARCHAR(100) NOT NULL,
  is_active SMALLINT NOT NULL,
  passphrase_hash VARCHAR(300),
  sessions_valid_from TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL,
  signed_in_at TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX account_email ON account (email);
CREATE INDEX account_name ON account (name);

-- Of its own, so that signing in does not change the version of an account that somebody is editing.
CREATE TABLE second_factor (
  account_id CHAR(36) NOT NULL PRIMARY KEY REFERENCES account (id),
  sealed_secret VARCHAR(400) NOT NULL,
  last_step BIGINT NOT NULL,
  version INTEGER NOT NULL
);

-- One row per code that is still good; a used one is gone.
CREATE TABLE recovery_code (
  code_hash CHAR(64) NOT NULL PRIMARY KEY,
  account_id CHAR(36) NOT NULL REFERENCES account (id)
);
CREATE INDEX recovery_code_account ON recovery_code (account_id, code_hash);

-- Links for set-up, invitation and reset: the hash of the token, never the token.
CREATE TABLE one_time_link (
  token_hash CHAR(64) NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  account_id CHAR(36) REFERENCES account (id),
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE INDEX one_time_link_account ON one_time_link (account_id, created_at DESC);
