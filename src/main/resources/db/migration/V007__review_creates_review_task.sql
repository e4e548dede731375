create table review_task (
    id                uuid primary key,
    application_id    uuid         not null,
    stage             varchar(40)  not null,
    event_code        varchar(40)  not null,
    application_number varchar(20) not null,
    organisation_name varchar(300) not null,
    country           varchar(2)   not null,
    category          varchar(40)  not null,
    basis             varchar(40)  not null,
    basis_verdict     varchar(20)  not null,
    representatives   integer      not null,
    round             integer      not null,
    opened_at         timestamp with time zone not null,
    due_at            timestamp with time zone not null,
    overdue           boolean      not null,
    state             varchar(10)  not null,
    assignee          varchar(80),
    claimed_at        timestamp with time zone,
    outcome           varchar(30),
    done_at           timestamp with time zone,
    done_by           varchar(80),
    version           integer      not null,
    unique (application_id, stage, round)
);
create index review_task_list on review_task (state, due_at, id);
create index review_task_assignee on review_task (assignee, state);
