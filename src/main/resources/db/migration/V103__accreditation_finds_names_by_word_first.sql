-- H2 goes through an index by a list of values only where they come first: with the scope in front it read all names of a
-- register for every look-up.
drop index name_key_text;
create index name_key_word on name_key (text, scope, owner);
