-- one row a person and zone: who is inside is a question of people, not of scans
create table presence (
    holder     uuid        not null,
    zone       varchar(40) not null,
    event_code varchar(40) not null,
    event_day  date        not null,
    pass_id    uuid        not null,
    depth      integer     not null,
    gate       varchar(40) not null,
    inside     boolean     not null,
    seat       boolean     not null,
    first_gate varchar(40),
    first_at   timestamp with time zone,
    passed_at  timestamp with time zone not null,
    primary key (holder, zone)
);
create index presence_count on presence (event_code, event_day, zone);

-- held while the shared seats of a zone are counted, so that of two people for the last one gets it
create table seat_count (
    event_code varchar(40) not null,
    zone       varchar(40) not null,
    primary key (event_code, zone)
);
