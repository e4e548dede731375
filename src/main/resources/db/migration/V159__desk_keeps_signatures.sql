-- What somebody drew, or typed where there was nothing to draw with, when they collected a pass for its holder: sealed, and
-- forgotten with their name.
alter table desk_check add column proxy_signature bytea;
