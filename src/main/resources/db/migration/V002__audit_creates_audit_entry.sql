create table audit_entry (
    id          bigint generated always as identity primary key,
    occurred_at timestamp with time zone not null,
    action      varchar(60)   not null,
    case_id     uuid,
    subject_id  uuid,
    actor_kind  varchar(12)   not null,
    actor       varchar(80)   not null,
    facts       varchar(2000) not null
);
create index audit_entry_case on audit_entry (case_id, id);
