create table deadline_extension (
    id               uuid primary key,
    event_code       varchar(40)   not null references event,
    deadline         varchar(20)   not null,
    organisation     varchar(300),
    organisation_key varchar(240),
    extended_from    timestamp with time zone not null,
    extended_to      timestamp with time zone not null,
    reason           varchar(1000) not null,
    outage           varchar(2000),
    granted_by       varchar(80)   not null,
    granted_at       timestamp with time zone not null
);
create index deadline_extension_event on deadline_extension (event_code, granted_at);
