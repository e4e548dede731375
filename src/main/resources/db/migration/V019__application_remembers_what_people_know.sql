alter table application add column known_versions varchar(2000);
alter table representative add column known_versions varchar(2000);
