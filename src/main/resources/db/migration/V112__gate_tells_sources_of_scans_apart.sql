-- The same nonce is the same scan of one source: of a gate's own page, or of one device, wherever it stood. The constraint
-- on gate and nonce has a name that only each database knows, so the table is made anew.
create table scan_with_source (
    id          bigint generated always as identity primary key,
    source      varchar(40) not null,
    device_id   uuid,
    gate        varchar(40) not null,
    nonce       varchar(64) not null,
    pass_id     uuid,
    direction   varchar(8)  not null,
    zone        varchar(40) not null,
    verdict     varchar(20) not null,
    reason      varchar(30),
    event_code  varchar(40),
    scanned_at  timestamp with time zone not null,
    received_at timestamp with time zone not null,
    actor       varchar(80) not null,
    constraint scan_source_nonce unique (source, nonce)
);
insert into scan_with_source (source, gate, nonce, pass_id, direction, zone, verdict, reason, event_code, scanned_at,
    received_at, actor)
select gate, gate, nonce, pass_id, direction, zone, verdict, reason, event_code, scanned_at, received_at, actor
from scan order by id;
drop table scan;
alter table scan_with_source rename to scan;
create index scan_presence on scan (pass_id, zone, scanned_at);
create index scan_received on scan (received_at);
