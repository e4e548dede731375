-- How widely a person's name may stand in the list of participants; empty means as the event has it.
alter table representative_need add column publication varchar(12) default '' not null;
