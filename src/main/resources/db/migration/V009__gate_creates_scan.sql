create table scan (
    id          bigint generated always as identity primary key,
    gate        varchar(40) not null,
    nonce       varchar(64) not null,
    pass_id     uuid,
    direction   varchar(8)  not null,
    zone        varchar(40) not null,
    verdict     varchar(20) not null,
    reason      varchar(30),
    event_code  varchar(40),
    scanned_at  timestamp with time zone not null,
    received_at timestamp with time zone not null,
    actor       varchar(80) not null,
    unique (gate, nonce)
);
create index scan_presence on scan (pass_id, zone, scanned_at);
