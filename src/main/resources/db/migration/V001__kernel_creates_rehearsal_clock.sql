create table rehearsal_clock (
    id            smallint primary key check (id = 1),
    offset_millis bigint not null
);
