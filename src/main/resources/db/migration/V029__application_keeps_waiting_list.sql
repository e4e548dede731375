alter table representative alter column state set data type varchar(20);
alter table representative add column offer_due_at timestamp with time zone;
create index representative_state on representative (state, application_id);
