-- What a person is known by when they come again: the name in plain Latin letters, words in the order of the alphabet,
-- and the e-mail address in small letters. Names of rows that are here already are keyed when the program starts.
alter table representative add column name_key varchar(240) default '' not null;
alter table representative add column email_key varchar(254) default '' not null;
update representative set email_key = lower(email);
create index representative_name_key on representative (name_key, document_last_four);
create index representative_email_key on representative (email_key);
