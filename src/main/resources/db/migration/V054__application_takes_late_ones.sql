alter table application add column late_reason varchar(1000);
