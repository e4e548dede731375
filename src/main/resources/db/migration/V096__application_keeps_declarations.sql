-- What people say of themselves so that a balanced group can be heard; forgotten after the event, when only the counts below stay.
create table representative_declaration (
    representative_id uuid primary key references representative,
    gender            varchar(10),
    languages         varchar(30) not null,
    region            varchar(30)
);
create table declaration_count (
    event_code varchar(40) not null,
    kind       varchar(10) not null,
    answer     varchar(30) not null,
    state      varchar(20) not null,
    people     integer     not null,
    counted_at timestamp with time zone not null,
    primary key (event_code, kind, answer, state, counted_at)
);
