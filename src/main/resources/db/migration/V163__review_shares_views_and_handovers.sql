-- Views are kept of more lists than one; desk says whose.
alter table review_view add column desk varchar(20) default 'REVIEW' not null;

-- Cases go from office to office at every desk, so that what is told of it knows none of their tables.
create table office_handover (
    id          uuid         primary key,
    task_id     uuid         not null,
    from_office varchar(40)  not null,
    to_office   varchar(40)  not null,
    reason      varchar(500) not null,
    handed_by   varchar(80)  not null,
    handed_at   timestamp with time zone not null
);
insert into office_handover (id, task_id, from_office, to_office, reason, handed_by, handed_at)
    select id, task_id, from_office, to_office, reason, handed_by, handed_at from review_handover;
drop table review_handover;
create index office_handover_task on office_handover (task_id, handed_at);
