create table visa_request (
    id                uuid primary key,
    application_id    uuid        not null,
    representative_id uuid        not null unique,
    event_code        varchar(40) not null,
    first_day         date        not null,
    state             varchar(12) not null,
    sealed_passport   bytea,
    question          varchar(2000),
    alarm             varchar(12),
    requested_at      timestamp with time zone not null
);
create index visa_request_state on visa_request (state, requested_at);

create table visa_letter (
    id         uuid primary key,
    request_id uuid         not null references visa_request,
    number     varchar(16)  not null unique,
    code_hash  varchar(64)  not null unique,
    state      varchar(12)  not null,
    signatory  varchar(160) not null,
    signed_by  varchar(80)  not null,
    issued_at  timestamp with time zone not null
);
create index visa_letter_request on visa_letter (request_id);
