-- offices and their role addresses, no persons
create table mission (
    id        uuid primary key,
    state     varchar(2)   not null,
    office    varchar(200) not null,
    email     varchar(254) not null,
    email_key varchar(254) not null unique,
    language  varchar(2)   not null
);

-- to whom a list went, as they were called then; told is the last notice that was written to them
create table list_recipient (
    id              uuid primary key,
    list_id         uuid         not null references circulation_list,
    state           varchar(2)   not null,
    office          varchar(200) not null,
    email           varchar(254) not null,
    language        varchar(2)   not null,
    told            integer      not null,
    told_at         timestamp with time zone,
    acknowledged_at timestamp with time zone,
    acknowledged_by varchar(80),
    unique (list_id, email)
);
