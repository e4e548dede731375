-- Who got which number; rows are only added, and the last one of a number counts.
create table emergency_entry (
    id                 bigint generated always as identity primary key,
    kit_id             uuid         not null,
    running            integer      not null,
    name               varchar(120) not null,
    organisation_name  varchar(300) not null,
    document_type      varchar(20)  not null,
    document_last_four varchar(4)   not null,
    handed_out_at      timestamp with time zone not null,
    handed_out_by      varchar(80)  not null,
    written_by         varchar(80)  not null,
    written_at         timestamp with time zone not null
);
create index emergency_entry_of on emergency_entry (kit_id, running, id);
