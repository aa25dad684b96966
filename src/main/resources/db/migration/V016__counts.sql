-- Counts only: how often a page was read or answered on a day. No reader, no moment, no address of a
-- machine. "what" is the class of where the reader came from, a step of a pathway, or an answer.
CREATE TABLE reader_count (
  counted_on DATE NOT NULL,
  address VARCHAR(200) NOT NULL,
  what VARCHAR(30) NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (counted_on, address, what)
);

-- What readers wrote about a page, without what could point to a person; gone after 90 days.
CREATE TABLE reader_remark (
  id CHAR(36) NOT NULL PRIMARY KEY,
  address VARCHAR(200) NOT NULL,
  written_on DATE NOT NULL,
  words VARCHAR(500) NOT NULL
);
CREATE INDEX reader_remark_day ON reader_remark (written_on DESC);
CREATE INDEX reader_remark_page ON reader_remark (address, written_on DESC);
