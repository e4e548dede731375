-- A run can give its cases to an office, too.
alter table bulk_run rename column colleague to receiver;

-- What a set says of each person, where a run decides one that was chosen on a board.
create table bulk_verdict (
    run_id    uuid not null references bulk_run,
    position  integer not null,
    person_id uuid not null,
    state     varchar(20) not null,
    primary key (run_id, position, person_id)
);

-- What became of each application stands with the run that decided it; there is no set yet that was decided otherwise.
alter table selection_decision add column run_id uuid;
drop table selection_outcome;
