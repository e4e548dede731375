alter table pass_change add column edition integer;
update pass_change set edition = 1;
create index pass_change_edition on pass_change (edition, pass_id);
create table pass_edition (
    number  integer primary key,
    made_at timestamp with time zone not null
);
insert into pass_edition (number, made_at) values (1, current_timestamp);
