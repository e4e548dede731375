-- An approval that somebody proposes to take back, on whose authority, and what the person reads; revoked_at once it is done.
create table approval_revocation (
    id                uuid          primary key,
    representative_id uuid          not null references representative,
    application_id    uuid          not null references application,
    proposal_id       uuid          not null unique,
    ground            varchar(30)   not null,
    authority         varchar(300)  not null,
    words             varchar(2000) not null,
    revoked_at        timestamp with time zone,
    revoked_by        varchar(80)
);
create index approval_revocation_person on approval_revocation (representative_id);
