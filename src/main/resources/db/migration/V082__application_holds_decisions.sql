-- What a reviewer has decided and what is not true yet: for a grace period it can be undone.
create table held_decision (
    id             uuid primary key,
    application_id uuid not null references application,
    decided_by     varchar(100) not null,
    decided_at     timestamp with time zone not null,
    sends_at       timestamp with time zone not null,
    seen           integer not null,
    state          varchar(12) not null,
    cause          varchar(24),
    ended_by       varchar(100),
    ended_at       timestamp with time zone,
    -- whether the review that goes on begins with it
    resumes        boolean not null
);
create index held_decision_application on held_decision (application_id, decided_at);
create index held_decision_scheduled on held_decision (state, sends_at);

create table held_verdict (
    held_decision_id  uuid not null references held_decision,
    representative_id uuid not null references representative,
    state             varchar(20) not null,
    reason            varchar(30),
    note              varchar(1000),
    primary key (held_decision_id, representative_id)
);
