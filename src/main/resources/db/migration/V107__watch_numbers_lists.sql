-- Which list it is: whoever keeps names of it in memory sees by the number that there is another one.
create table watch_listing (
    number integer not null
);
insert into watch_listing (number) values (0);
