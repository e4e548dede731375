-- what was received is kept byte by byte, sealed; null once it is no longer kept: number, hash and time stay
create table receipt (
    number         varchar(20) primary key,
    application_id uuid        not null references application,
    kind           varchar(20) not null,
    sealed         bytea,
    sha256         varchar(64) not null,
    check_key      varchar(64) not null unique,
    received_at    timestamp with time zone not null,
    turn           bigint generated always as identity
);
create index receipt_application on receipt (application_id, turn);
