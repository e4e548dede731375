-- Many cases acted on in one go: what was chosen, what is to be done with all of it, and how far that has come. The
-- items say by themselves what is left to do, so that a machine that dies leaves nothing behind that another cannot
-- take up.
create table bulk_run (
    id          uuid primary key,
    opened_by   varchar(80) not null,
    opened_at   timestamp with time zone not null,
    state       varchar(10) not null,
    action      varchar(20),
    reason      varchar(30),
    words       varchar(2000),
    colleague   varchar(80),
    waiting     boolean not null,
    unconfirmed boolean not null,
    started_at  timestamp with time zone,
    ended_at    timestamp with time zone
);
create index bulk_run_state on bulk_run (state, opened_at);
create index bulk_run_opened_by on bulk_run (opened_by, opened_at);

-- seen: the application's version that the reviewer had in view; waits: how many people the quotas would let wait.
create table bulk_item (
    run_id         uuid not null references bulk_run,
    position       integer not null,
    task_id        uuid not null,
    application_id uuid not null,
    state          varchar(10) not null,
    left_out       varchar(20),
    failure        varchar(200),
    seen           integer not null,
    people         integer not null,
    waits          integer not null,
    tries          integer not null,
    ended_at       timestamp with time zone,
    primary key (run_id, position),
    unique (run_id, task_id)
);
create index bulk_item_state on bulk_item (run_id, state, position);
create index bulk_item_task on bulk_item (task_id);
