-- a receipt may be for something that is no application; whatever it is about has an id
alter table receipt add column about_id uuid;
update receipt set about_id = application_id;
alter table receipt alter column about_id set not null;
alter table receipt alter column application_id drop not null;
create index receipt_about on receipt (about_id, turn);
