create table pass_touch (
    id      bigint generated always as identity primary key,
    pass_id uuid not null,
    edition integer
);
create index pass_touch_edition on pass_touch (edition, pass_id);
create table pass_edition (
    number  integer primary key,
    made_at timestamp with time zone not null
);
insert into pass_edition (number, made_at) values (1, current_timestamp);
