-- One person takes the place of another: both are rows of the same application, and the chain is read from here.
create table substitution (
    id             uuid primary key,
    application_id uuid not null references application,
    former_id      uuid not null references representative,
    substitute_id  uuid not null unique references representative,
    state          varchar(12) not null,
    asked_at       timestamp with time zone not null,
    due_at         timestamp with time zone not null,
    ended_at       timestamp with time zone
);
create index substitution_application on substitution (application_id, asked_at);
create index substitution_former on substitution (former_id, state);
