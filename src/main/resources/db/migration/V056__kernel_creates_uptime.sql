-- one row for each run of a program, however long it runs: it moves its own end every minute
create table uptime (
    id       uuid primary key,
    node     varchar(80) not null,
    began_at timestamp with time zone not null,
    seen_at  timestamp with time zone not null
);
create index uptime_seen on uptime (seen_at);
