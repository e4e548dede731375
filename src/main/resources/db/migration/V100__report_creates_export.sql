-- Who took which report away in a file, for whom, what for, and how many rows it had.
create table report_export (
    id          uuid primary key,
    event_code  varchar(40)  not null,
    kind        varchar(20)  not null,
    format      varchar(10)  not null,
    audience    varchar(20)  not null,
    language    varchar(2)   not null,
    purpose     varchar(300) not null,
    row_count   integer      not null,
    exported_by varchar(80)  not null,
    exported_at timestamp with time zone not null
);
create index report_export_when on report_export (exported_at);
create index report_export_event on report_export (event_code, exported_at);
