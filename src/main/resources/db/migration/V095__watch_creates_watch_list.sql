-- People whom the security liaison watches for: what stands in a line, and why a hit was decided so, is sealed.
create table watch_entry (
    id         uuid primary key,
    sealed     bytea        not null,
    listed_at  timestamp with time zone not null,
    listed_by  varchar(80)  not null,
    removed_at timestamp with time zone
);
create table watch_decision (
    person_id  uuid         not null,
    entry_id   uuid         not null references watch_entry,
    verdict    varchar(12)  not null,
    sealed     bytea        not null,
    decided_at timestamp with time zone not null,
    decided_by varchar(80)  not null,
    primary key (person_id, entry_id)
);
