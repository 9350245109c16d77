-- The book of issued links is narrowed by how a link ended, newest first.
CREATE INDEX attempt_in_state ON attempt (progress);
CREATE INDEX attempt_account_in_state ON attempt (appid, progress);
