-- Running cases that move to another version of their model: the plan, how far it has come, and what became of each
-- case. The items say by themselves what is left to do, so that a machine that dies leaves nothing behind that another
-- cannot take up. Nothing here names a person; the rows stay as the report.
create table case_migration (
    id             uuid primary key,
    model          varchar(255) not null,
    source_id      varchar(64) not null,
    source_version integer not null,
    target_id      varchar(64) not null,
    target_version integer not null,
    state          varchar(10) not null,
    failed_too     boolean not null,
    dates_anew     boolean not null,
    opened_by      varchar(80) not null,
    opened_at      timestamp with time zone not null,
    started_by     varchar(80),
    started_at     timestamp with time zone,
    ended_at       timestamp with time zone
);
create index case_migration_state on case_migration (state, opened_at);
create index case_migration_source on case_migration (source_id, state);

-- Where a case that stands at one activity goes on; one that stands at an activity without a row stays.
create table case_migration_place (
    migration_id uuid not null references case_migration,
    source       varchar(255) not null,
    target       varchar(255) not null,
    primary key (migration_id, source)
);

-- detail: the engine's own words, which name activities only.
create table case_migration_item (
    migration_id uuid not null references case_migration,
    position     integer not null,
    instance_id  varchar(64) not null,
    case_id      uuid,
    reference    varchar(255),
    activity     varchar(255),
    state        varchar(10) not null,
    barrier      varchar(20),
    detail       varchar(400),
    tries        integer not null,
    ended_at     timestamp with time zone,
    primary key (migration_id, position),
    unique (migration_id, instance_id)
);
create index case_migration_item_state on case_migration_item (migration_id, state, position);
