-- What the set of an event's participants is to be like, one document for each event.
create table selection_brief (
    event_code varchar(40) primary key,
    content    varchar(100000) not null,
    version    integer not null
);
-- Ways of choosing; who is not in the placements is free and not chosen.
create table selection_scenario (
    id         uuid primary key,
    event_code varchar(40) not null,
    name       varchar(120) not null,
    placements varchar(1000000) not null,
    version    integer not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(80) not null
);
create index selection_scenario_event on selection_scenario (event_code);
-- Each time a set was handed to the decisions, and why this set.
create table selection_decision (
    id          uuid primary key,
    scenario_id uuid not null references selection_scenario,
    note        varchar(2000) not null,
    decided_by  varchar(80) not null,
    decided_at  timestamp with time zone not null
);
create index selection_decision_scenario on selection_decision (scenario_id);
-- What became of each application when a set was handed to the decisions; the last time counts.
create table selection_outcome (
    scenario_id    uuid not null references selection_scenario,
    application_id uuid not null,
    outcome        varchar(30) not null,
    done_at        timestamp with time zone not null,
    primary key (scenario_id, application_id)
);
