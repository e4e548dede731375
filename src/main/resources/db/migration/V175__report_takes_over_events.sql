-- A report may go over all events, or all of a process: then it has no event.
alter table report_export alter column event_code drop not null;
alter table report_export add column process_code varchar(80) default '' not null;
-- Those whose wait is over are read page by page, the last settled first; they only grow in number.
create index application_parking_settled on application_parking (settled_at, application_id);
