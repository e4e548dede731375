-- What somebody noted of a person's needs stands beside what the application said, and nothing takes its place. That help is
-- needed is its own mark, since it may be known from either.
create table representative_need_note (
    id                bigint generated always as identity primary key,
    representative_id uuid                     not null references representative,
    need              varchar(20)              not null,
    words             varchar(1000)            not null,
    noted_at          timestamp with time zone not null,
    noted_by          varchar(200)             not null
);
create index representative_need_note_of on representative_need_note (representative_id);

alter table representative_need add column assisted boolean default false not null;
update representative_need set assisted = true where accessibility <> '';
