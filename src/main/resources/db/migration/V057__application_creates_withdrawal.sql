create table withdrawal (
    representative_id uuid primary key references representative,
    application_id    uuid not null references application,
    state_before      varchar(20) not null,
    withdrawn_at      timestamp with time zone not null,
    passed_on_at      timestamp with time zone
);
create index withdrawal_application on withdrawal (application_id);
