create table pass_status (
    id         bigint generated always as identity primary key,
    event_code varchar(40) not null,
    short_id   varchar(10),
    kid        varchar(12),
    status     varchar(12) not null,
    changed_at timestamp with time zone not null,
    edition    integer,
    check ((short_id is null and kid is not null) or (short_id is not null and kid is null))
);
create index pass_status_edition_of on pass_status (event_code, edition);
create table pass_status_edition (
    event_code varchar(40) not null,
    number     integer     not null,
    digest     bytea       not null,
    made_at    timestamp with time zone not null,
    primary key (event_code, number)
);
insert into pass_status (event_code, short_id, status, changed_at)
select event_code, substr(replace(cast(id as varchar(36)), '-', ''), 1, 10), state, issued_at
from pass where state in ('REVOKED', 'SUPERSEDED', 'SUSPENDED', 'LOST') order by issued_at, id;
