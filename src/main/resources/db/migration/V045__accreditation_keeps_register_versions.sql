-- A line is never changed: a new version closes it and adds another, so that every version can be read and brought back.
create table register_version (
    register varchar(40)  not null,
    version  integer      not null,
    made_at  timestamp with time zone not null,
    made_by  varchar(100) not null,
    source   varchar(200) not null,
    digest   varchar(64)  not null,
    lines    integer      not null,
    added    integer      not null,
    changed  integer      not null,
    removed  integer      not null,
    undoes   integer,
    primary key (register, version)
);
create table register_line (
    id            uuid primary key,
    register      varchar(40)   not null,
    reference     varchar(60)   not null,
    name          varchar(300)  not null,
    other_names   varchar(2000) not null,
    acronym       varchar(30)   not null,
    country       varchar(2)    not null,
    status        varchar(40)   not null,
    good_standing boolean       not null,
    valid_until   date,
    from_version  integer       not null,
    until_version integer       not null,
    keyed         integer       not null,
    unique (register, until_version, reference)
);
create index register_line_from on register_line (register, from_version);
create index register_line_keyed on register_line (until_version, keyed);
-- What names are found by; one row for each way of writing a name. scope: a register, or the organisations we know.
create table name_key (
    scope varchar(40)  not null,
    text  varchar(240) not null,
    owner uuid         not null
);
create index name_key_text on name_key (scope, text);
create index name_key_owner on name_key (owner);
insert into register_version (register, version, made_at, made_by, source, digest, lines, added, changed, removed)
    select register, 1, current_timestamp, 'system', '', '', count(*), count(*), 0, 0 from register_entry group by register;
insert into register_line (id, register, reference, name, other_names, acronym, country, status, good_standing,
        valid_until, from_version, until_version, keyed)
    select id, register, reference, name, '', '', country, status, good_standing, valid_until, 1, 2147483647, 0
    from register_entry;
drop table register_entry;
