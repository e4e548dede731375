create table information_field (
    request_id uuid        not null references information_request,
    position   integer     not null,
    person_id  uuid references representative,
    field      varchar(40) not null,
    primary key (request_id, position)
);
create table information_document (
    request_id uuid        not null references information_request,
    position   integer     not null,
    document   varchar(40) not null,
    primary key (request_id, position)
);
