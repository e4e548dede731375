-- A line may count for one process only. One that was granted here belongs to no version of a file and changes in place.
alter table register_line add column scope varchar(80) default '' not null;
alter table register_line add column granted boolean default false not null;
