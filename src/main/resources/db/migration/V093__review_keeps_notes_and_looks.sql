-- What reviewers write for one another; never sent, and corrected only by another note.
create table case_note (
    id             uuid primary key,
    application_id uuid          not null,
    author         varchar(80)   not null,
    written_at     timestamp with time zone not null,
    words          varchar(2000) not null,
    corrects       uuid references case_note
);
create index case_note_application on case_note (application_id, written_at);
-- When each reader looked at a case last, and until when in the sitting before: what came since is marked as new.
create table case_look (
    application_id uuid        not null,
    reader         varchar(80) not null,
    looked_at      timestamp with time zone not null,
    seen_before    timestamp with time zone,
    seen_version   integer     not null,
    primary key (application_id, reader)
);
