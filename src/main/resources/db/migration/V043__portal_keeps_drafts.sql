create table portal_draft (
    id             uuid primary key,
    event_code     varchar(40)    not null,
    language       varchar(2)     not null,
    email          varchar(254)   not null,
    email_key      varchar(254)   not null,
    session_id     uuid,
    content        varchar(400000) not null,
    version        integer        not null,
    state          varchar(12)    not null,
    application_id uuid,
    saved_at       timestamp with time zone not null
);
create index portal_draft_event on portal_draft (event_code, state);
create index portal_draft_email on portal_draft (email_key);
create index portal_draft_session on portal_draft (session_id);

insert into portal_draft (id, event_code, language, email, email_key, content, version, state, saved_at)
select id, event_code, language, contact_email, lower(contact_email), content, 0, state, saved_at
from application_draft
where state <> 'SUBMITTED';
drop table application_draft;
