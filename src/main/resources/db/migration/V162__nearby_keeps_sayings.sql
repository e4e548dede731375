-- What devices without the server have told of passages, as they signed it, for those that are near none of them.
create table nearby_saying (
    id          bigint generated always as identity primary key,
    event_code  varchar(40)  not null,
    words       varchar(400) not null,
    signature   varchar(100) not null,
    received_at timestamp with time zone not null
);
create index nearby_saying_by_event on nearby_saying (event_code, id);
create index nearby_saying_by_time on nearby_saying (received_at);
