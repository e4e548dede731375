-- what was received is kept byte by byte: its hash can be recomputed by anybody who holds it
create table receipt (
    number         varchar(20) primary key,
    application_id uuid        not null references application,
    kind           varchar(20) not null,
    received       bytea       not null,
    sha256         varchar(64) not null,
    seal           varchar(64) not null unique,
    received_at    timestamp with time zone not null
);
create index receipt_application on receipt (application_id, received_at);
