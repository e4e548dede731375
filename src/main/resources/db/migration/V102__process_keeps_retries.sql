-- Failed steps that an operator had tried again in one go. What became of each is read from the engine's own jobs.
create table retry_run (
    id        uuid primary key,
    cause     varchar(30)  not null,
    model     varchar(255) not null,
    step      varchar(255) not null,
    opened_by varchar(80)  not null,
    opened_at timestamp with time zone not null
);
create index retry_run_opened_at on retry_run (opened_at);

-- accepted: null until its turn, false when the step was not waiting any more.
create table retry_item (
    run_id   uuid not null references retry_run on delete cascade,
    position integer not null,
    job_id   varchar(64) not null,
    name     varchar(255) not null,
    case_id  uuid,
    accepted boolean,
    primary key (run_id, position)
);
