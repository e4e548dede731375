-- as long as a reader of codes takes them: a pass for some segments of an event with a high number was a character too long
alter table pass alter column code set data type varchar(259);
