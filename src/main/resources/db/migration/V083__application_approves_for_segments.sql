-- For which segments of the event somebody is approved, by their codes; null for the whole event.
alter table representative add column segments varchar(1300);
alter table held_verdict add column segments varchar(1300);
