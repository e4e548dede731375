-- Which pass was printed, on what, when and by whom: a second print of the same pass has to be explained at the desk.
create table pass_print (
    id         bigint      generated always as identity primary key,
    pass_id    uuid        not null references pass,
    format     varchar(20) not null,
    printed_by varchar(80) not null,
    printed_at timestamp with time zone not null
);
create index pass_print_pass on pass_print (pass_id, id);
