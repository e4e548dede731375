-- Where a device stood, by the versions of what it was told: what it reports later belongs to the gate of then.
create table device_posting (
    device_id  uuid        not null,
    version    integer     not null,
    event_code varchar(40) not null,
    gate       varchar(40) not null,
    profile    varchar(20) not null,
    ways       varchar(8)  not null,
    since      timestamp with time zone not null,
    primary key (device_id, version)
);
insert into device_posting (device_id, version, event_code, gate, profile, ways, since)
select id, version, event_code, gate, profile, ways, made_at from device;
