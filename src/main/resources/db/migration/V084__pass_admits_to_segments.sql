-- To which segments of its own event a pass admits, by their codes; null for the whole event.
alter table pass add column segments varchar(1300);
