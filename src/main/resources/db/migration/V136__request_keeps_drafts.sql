-- a request that is being filled in; answers are one JSON object of texts
create table request_draft (
    id         uuid primary key,
    round_id   uuid           not null,
    language   varchar(2)     not null,
    email      varchar(254)   not null,
    email_key  varchar(254)   not null,
    session_id uuid,
    answers    varchar(400000) not null,
    version    integer        not null,
    state      varchar(10)    not null,
    request_id uuid references accreditation_request,
    begun_at   timestamp with time zone not null,
    saved_at   timestamp with time zone not null
);
create index request_draft_email on request_draft (email_key);
create index request_draft_session on request_draft (session_id);
create index request_draft_round on request_draft (round_id, state, begun_at);
