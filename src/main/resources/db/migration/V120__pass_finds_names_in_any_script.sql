-- The words of a name in plain Latin letters, whatever its script, each with a space before it.
alter table pass add column name_words varchar(600) default '' not null;
