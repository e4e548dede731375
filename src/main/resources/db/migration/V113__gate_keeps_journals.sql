-- What devices did without us, as they told it: each entry names the hash of the one before, and the head is the last.
create table scan_journal (
    device_id       uuid        not null,
    nonce           varchar(64) not null,
    counter         bigint      not null,
    verdict         varchar(20) not null,
    reason          varchar(30),
    snapshot        bigint      not null,
    override_reason varchar(200),
    override_second varchar(80),
    previous        varchar(64) not null,
    hash            varchar(64) not null,
    told_at         timestamp with time zone not null,
    received_at     timestamp with time zone not null,
    primary key (device_id, nonce)
);
create index scan_journal_counter on scan_journal (device_id, counter);
create table scan_journal_head (
    device_id uuid        primary key,
    counter   bigint      not null,
    hash      varchar(64) not null
);
