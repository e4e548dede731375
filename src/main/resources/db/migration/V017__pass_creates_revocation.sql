create table revocation (
    id            uuid primary key,
    event_code    varchar(40)  not null,
    cause         varchar(30)  not null,
    note          varchar(500),
    proposed_by   varchar(80)  not null,
    proposed_role varchar(20)  not null,
    proposed_at   timestamp with time zone not null,
    outcome       varchar(10),
    decided_by    varchar(80),
    decided_at    timestamp with time zone
);
create table revocation_pass (
    revocation_id uuid not null references revocation (id),
    pass_id       uuid not null,
    primary key (revocation_id, pass_id)
);
create index revocation_pass_of on revocation_pass (pass_id);
create index revocation_open on revocation (outcome, proposed_at);
create table pass_expiry (
    event_code varchar(40) primary key,
    watched_at timestamp with time zone not null
);
