create table gate_override (
    gate     varchar(40)  not null,
    nonce    varchar(64)  not null,
    pass_id  uuid         not null,
    verdict  varchar(30)  not null,
    reason   varchar(500) not null,
    guard    varchar(80)  not null,
    supervisor varchar(80)  not null,
    made_at  timestamp with time zone not null,
    primary key (gate, nonce)
);
