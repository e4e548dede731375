-- what one organisation asks in one round; name, country and category stand here too, as lists show and sort by them
create table accreditation_request (
    id                        uuid primary key,
    number                    varchar(12)  not null unique,
    round_id                  uuid         not null,
    process                   varchar(80)  not null,
    form_version              integer      not null,
    language                  varchar(2)   not null,
    contact_name              varchar(240) not null,
    contact_email             varchar(254) not null,
    email_key                 varchar(254) not null,
    organisation_id           uuid         not null,
    profile_id                uuid         not null,
    organisation_name         varchar(400) not null,
    name_key                  varchar(240) not null,
    country                   varchar(2)   not null,
    category                  varchar(60)  not null,
    insisted                  boolean      not null,
    state                     varchar(20)  not null,
    reason                    varchar(20),
    submission_key            varchar(64)  not null unique,
    submission_digest         varchar(64)  not null,
    submitted_at              timestamp with time zone not null,
    screening_due_at          timestamp with time zone not null,
    information_due_at        timestamp with time zone,
    silence_ended_at          timestamp with time zone,
    reconsideration_closes_at timestamp with time zone,
    reconsideration_asked_at  timestamp with time zone,
    closed_at                 timestamp with time zone,
    merged_into               uuid references accreditation_request,
    version                   integer      not null
);
create index accreditation_request_round on accreditation_request (round_id, submitted_at, id);
create index accreditation_request_state on accreditation_request (round_id, state);
create index accreditation_request_profile on accreditation_request (profile_id);
create index accreditation_request_email on accreditation_request (email_key);

create table request_answer (
    request_id uuid           not null references accreditation_request,
    position   integer        not null,
    question   varchar(80)    not null,
    answer     varchar(20000) not null,
    primary key (request_id, position)
);

create table request_paper (
    request_id  uuid        not null references accreditation_request,
    document_id uuid        not null,
    wanted      varchar(80) not null,
    turn        bigint generated always as identity,
    primary key (request_id, document_id)
);

-- each step with all that explains it years later; never changed
create table request_step (
    request_id   uuid        not null references accreditation_request,
    turn         bigint generated always as identity,
    step         varchar(30) not null,
    taken_at     timestamp with time zone not null,
    actor_kind   varchar(12) not null,
    actor        varchar(254) not null,
    reason       varchar(20),
    words        varchar(4000) not null,
    about        varchar(120) not null,
    dmn_version  integer,
    form_version integer     not null,
    primary key (request_id, turn)
);

create table request_inquiry (
    id          uuid primary key,
    request_id  uuid          not null references accreditation_request,
    question    varchar(4000) not null,
    concerns    varchar(4000) not null,
    asked_at    timestamp with time zone not null,
    due_at      timestamp with time zone not null,
    answer      varchar(4000),
    answered_at timestamp with time zone
);
create index request_inquiry_request on request_inquiry (request_id, asked_at);
