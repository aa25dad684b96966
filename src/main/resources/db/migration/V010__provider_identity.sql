-- Whom an OpenID Connect provider knows by which account. Only a hash of the name that the provider uses is kept.
CREATE TABLE provider_identity (
  id CHAR(64) NOT NULL PRIMARY KEY,
  issuer VARCHAR(400) NOT NULL,
  account_id CHAR(36) NOT NULL REFERENCES account (id),
  linked_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX provider_identity_account ON provider_identity (account_id, issuer);
