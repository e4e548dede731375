-- What officers have to do about requests for special accreditation, mirrored from the engine in the same transaction.
-- seen: the request's version that the officer had in view when deciding; table_version: of the table that chose the office.
create table screening_task (
    id                 uuid primary key,
    request_id         uuid         not null,
    round_id           uuid         not null,
    stage              varchar(30)  not null,
    turn               integer      not null,
    request_number     varchar(20)  not null,
    organisation_name  varchar(300) not null,
    organisation_key   varchar(300) not null,
    country            varchar(2)   not null,
    category           varchar(40)  not null,
    opened_at          timestamp with time zone not null,
    due_at             timestamp with time zone not null,
    overdue            boolean      not null,
    state              varchar(10)  not null,
    office             varchar(40),
    urgency            varchar(10),
    table_version      integer,
    assignee           varchar(80),
    claimed_at         timestamp with time zone,
    barred             varchar(2000),
    resubmitted        boolean      not null,
    possible_duplicate boolean      not null,
    outcome            varchar(30),
    done_by            varchar(80),
    done_at            timestamp with time zone,
    seen               integer,
    version            integer      not null,
    -- in the order in which they were opened: of one moment, too
    opened             bigint generated always as identity,
    unique (request_id, stage, turn)
);
create index screening_task_due on screening_task (state, due_at, id);
create index screening_task_assignee on screening_task (assignee, state);
create index screening_task_round on screening_task (round_id, state, due_at, id);
create index screening_task_stage on screening_task (stage, state, due_at, id);
create index screening_task_key on screening_task (organisation_key, state);

create table screening_task_word (
    task_id uuid        not null references screening_task on delete cascade,
    word    varchar(61) not null,
    primary key (task_id, word)
);

-- What officers write for one another; nothing written is changed, and nothing leaves the house.
create table screening_note (
    id         uuid primary key,
    request_id uuid          not null,
    author     varchar(80)   not null,
    written_at timestamp with time zone not null,
    words      varchar(2000) not null
);
create index screening_note_request on screening_note (request_id, written_at);

-- Many requests acted on in one go; the items say by themselves what is left to do.
create table screening_run (
    id         uuid primary key,
    action     varchar(20) not null,
    opened_by  varchar(80) not null,
    opened_at  timestamp with time zone not null,
    state      varchar(10) not null,
    started_at timestamp with time zone,
    ended_at   timestamp with time zone
);
create index screening_run_state on screening_run (state, started_at);
create index screening_run_by on screening_run (opened_by, opened_at);

create table screening_run_item (
    run_id   uuid        not null references screening_run,
    position integer     not null,
    task_id  uuid        not null,
    state    varchar(10) not null,
    left_out varchar(20),
    failure  varchar(200),
    seen     integer     not null,
    tries    integer     not null,
    ended_at timestamp with time zone,
    primary key (run_id, position)
);
create index screening_run_item_state on screening_run_item (run_id, state, position);
