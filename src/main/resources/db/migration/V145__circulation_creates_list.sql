-- draft_key is the round while the list is a draft, so that a round has one at most
create table circulation_list (
    id                     uuid primary key,
    round_id               uuid        not null,
    number                 integer     not null,
    state                  varchar(12) not null,
    draft_key              uuid unique,
    version                integer     not null,
    begun_at               timestamp with time zone not null,
    circulated_at          timestamp with time zone,
    silence_ends_at        timestamp with time zone,
    silence_first_ended_at timestamp with time zone,
    finalising_at          timestamp with time zone,
    final_at               timestamp with time zone,
    notice                 integer     not null,
    unique (round_id, number)
);

create table circulation_version (
    list_id uuid        not null references circulation_list,
    number  integer     not null,
    kind    varchar(12) not null,
    made_at timestamp with time zone not null,
    made_by varchar(80) not null,
    lines   integer     not null,
    primary key (list_id, number)
);

-- an organisation stands on a list from one version on until another
create table circulation_line (
    list_id       uuid         not null references circulation_list,
    request_id    uuid         not null,
    since_version integer      not null,
    until_version integer,
    number        varchar(20)  not null,
    name          varchar(300) not null,
    name_key      varchar(240) not null,
    country       varchar(2)   not null,
    category      varchar(40)  not null,
    entered       varchar(20)  not null,
    left_cause    varchar(20),
    left_words    varchar(1000),
    primary key (list_id, request_id, since_version)
);
create index circulation_line_request on circulation_line (request_id);

-- what is done for each request of a circulated list, each in a transaction of its own; held counts the objections that
-- wait for a second officer, so that nothing is settled over their heads
create table circulation_step (
    list_id       uuid not null references circulation_list,
    request_id    uuid not null,
    circulated_at timestamp with time zone,
    settled_at    timestamp with time zone,
    held          integer not null default 0,
    primary key (list_id, request_id)
);
create index circulation_step_request on circulation_step (request_id);
