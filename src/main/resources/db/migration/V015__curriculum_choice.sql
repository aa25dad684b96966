-- Which release of the curriculum administrators chose, and when. Without a row the one in the
-- content folder counts; taking the last row away goes back to the one before.

CREATE TABLE curriculum_choice (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  folder_name VARCHAR(100) NOT NULL,
  chosen_at TIMESTAMP NOT NULL,
  chosen_by VARCHAR(200) NOT NULL
);

CREATE INDEX curriculum_choice_latest ON curriculum_choice (chosen_at DESC);
