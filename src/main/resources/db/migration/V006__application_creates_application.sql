create table application (
    id                 uuid primary key,
    number             varchar(20)  not null unique,
    event_code         varchar(40)  not null,
    organisation_id    uuid         not null,
    language           varchar(2)   not null,
    contact_name       varchar(120) not null,
    contact_email      varchar(254) not null,
    state              varchar(30)  not null,
    submission_key     varchar(64)  not null unique,
    submission_digest  varchar(64)  not null,
    submitted_at       timestamp with time zone not null,
    review_due_at      timestamp with time zone not null,
    information_due_at timestamp with time zone,
    closed_at          timestamp with time zone,
    version            integer      not null
);
create index application_event on application (event_code, state);

create table photo (
    id          uuid primary key,
    jpeg        bytea not null,
    uploaded_at timestamp with time zone not null
);

create table representative (
    id                       uuid primary key,
    application_id           uuid not null references application,
    position                 integer not null,
    name_on_id               varchar(120) not null,
    name_to_print            varchar(120) not null,
    email                    varchar(254) not null,
    document_type            varchar(20)  not null,
    document_last_four       varchar(4)   not null,
    photo_id                 uuid references photo,
    holds_grounds_pass       boolean not null,
    grounds_pass_station     varchar(20),
    grounds_pass_valid_until date,
    state                    varchar(12)  not null,
    reason                   varchar(30),
    reason_note              varchar(1000),
    decided_at               timestamp with time zone,
    credential               varchar(12),
    credential_at            timestamp with time zone,
    unique (application_id, position)
);

create table information_request (
    id             uuid primary key,
    application_id uuid not null references application,
    question       varchar(2000) not null,
    asked_at       timestamp with time zone not null,
    answer         varchar(4000),
    answered_at    timestamp with time zone
);
create index information_request_application on information_request (application_id, asked_at);

create table application_draft (
    id             uuid primary key,
    event_code     varchar(40)  not null,
    language       varchar(2)   not null,
    contact_email  varchar(254) not null,
    content        varchar(400000) not null,
    state          varchar(12)  not null,
    saved_at       timestamp with time zone not null
);
create index application_draft_event on application_draft (event_code, state);
