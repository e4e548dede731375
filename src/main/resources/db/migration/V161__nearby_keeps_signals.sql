-- What one device asks another to connect by: taken away as soon as it is told, and worth nothing after a minute.
create table nearby_signal (
    id          bigint generated always as identity primary key,
    event_code  varchar(40)   not null,
    from_device uuid          not null,
    to_device   uuid          not null,
    kind        varchar(8)    not null,
    session     varchar(36)   not null,
    description varchar(3000) not null,
    sent_at     timestamp with time zone not null
);
create index nearby_signal_by_receiver on nearby_signal (to_device);
create index nearby_signal_by_time on nearby_signal (sent_at);
