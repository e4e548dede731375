-- The first five bytes of an id: unique within an event, so that the list of dead passes never names a good one.
alter table pass add column short_id varchar(10);
update pass set short_id = substr(replace(cast(id as varchar(36)), '-', ''), 1, 10);
alter table pass alter column short_id set not null;
alter table pass add constraint pass_short_id unique (event_code, short_id);
