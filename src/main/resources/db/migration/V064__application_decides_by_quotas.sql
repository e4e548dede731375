-- By which category of participant the people of an application are counted; rows that are here already learn it when the
-- program starts. What the quotas said of a person is kept with the person.
alter table application add column category varchar(40) default '' not null;
alter table representative add column quota varchar(20);
