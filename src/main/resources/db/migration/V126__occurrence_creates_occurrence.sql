-- open_key is held while a case can be joined, so that of two gates at once only one opens it
create table occurrence (
    id         uuid primary key,
    open_key   varchar(200) unique,
    kind       varchar(30)  not null,
    event_code varchar(40)  not null,
    event_day  date         not null,
    gate       varchar(40)  not null,
    pass_id    uuid,
    device     varchar(64),
    opened_at  timestamp with time zone not null,
    review_at  timestamp with time zone not null,
    settle_by  timestamp with time zone not null,
    state      varchar(12)  not null,
    overdue_at timestamp with time zone,
    outcome    varchar(30),
    note       varchar(2000),
    settled_by varchar(80),
    settled_at timestamp with time zone
);
create index occurrence_state on occurrence (state, settle_by);

create table occurrence_sighting (
    occurrence_id  uuid         not null references occurrence,
    position       integer      not null,
    gate           varchar(40)  not null,
    nonce          varchar(64),
    pass_id        uuid,
    direction      varchar(8),
    verdict        varchar(30),
    reason         varchar(30),
    server_verdict varchar(30),
    seen_at        timestamp with time zone not null,
    device         varchar(64),
    remark         varchar(500),
    primary key (occurrence_id, position)
);

create table walking_time (
    gate_a  varchar(40) not null,
    gate_b  varchar(40) not null,
    minutes integer     not null,
    primary key (gate_a, gate_b)
);
