create table organisation (
    id            uuid primary key,
    name          varchar(300) not null,
    name_key      varchar(300) not null,
    country       varchar(2)   not null,
    category      varchar(40)  not null,
    basis         varchar(40)  not null,
    reference     varchar(60)  not null,
    registered_at timestamp with time zone not null
);
create index organisation_name_key on organisation (name_key);
create table register_entry (
    id            uuid primary key,
    register      varchar(40)  not null,
    reference     varchar(60)  not null,
    name          varchar(300) not null,
    name_key      varchar(300) not null,
    country       varchar(2)   not null,
    status        varchar(40)  not null,
    good_standing boolean      not null,
    valid_until   date,
    unique (register, reference)
);
create index register_entry_name_key on register_entry (register, name_key);
