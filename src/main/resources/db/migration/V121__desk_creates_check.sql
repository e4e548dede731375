-- What the desk saw when it compared a person with a pass. No number of a document and no copy; a proxy's name for a while.
create table desk_check (
    id           bigint       generated always as identity primary key,
    pass_id      uuid         not null,
    event_code   varchar(40)  not null,
    document     varchar(20)  not null,
    name_matches boolean      not null,
    photo        varchar(12)  not null,
    note         varchar(300),
    hours        varchar(20),
    proxy_name   varchar(120),
    proxy_signed boolean,
    supervision  varchar(300),
    checked_by   varchar(80)  not null,
    checked_at   timestamp with time zone not null
);
create index desk_check_pass on desk_check (pass_id, checked_at);
create index desk_check_event on desk_check (event_code, checked_at);
