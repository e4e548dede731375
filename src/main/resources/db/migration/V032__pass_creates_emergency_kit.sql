create table emergency_kit (
    id             uuid primary key,
    event_code     varchar(40) not null,
    number         integer     not null,
    valid_on       date        not null,
    size           integer     not null,
    language       varchar(2)  not null,
    submission     varchar(64) not null unique,
    made_by        varchar(80) not null,
    made_at        timestamp with time zone not null,
    closed_by      varchar(80),
    closed_at      timestamp with time zone,
    unique (event_code, number)
);

create table emergency_number (
    kit_id  uuid    not null references emergency_kit (id),
    running integer not null,
    pass_id uuid    not null unique,
    primary key (kit_id, running)
);
