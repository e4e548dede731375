-- One active key an event: active_for names the event while the key is active and is null from then on.
create table event_key (
    kid                varchar(12) primary key,
    event_code         varchar(40) not null,
    state              varchar(12) not null,
    active_for         varchar(40) unique,
    public_key         bytea       not null,
    sealed_private_key bytea,
    created_at         timestamp with time zone not null,
    retired_at         timestamp with time zone,
    revoked_at         timestamp with time zone,
    check (state in ('ACTIVE', 'RETIRED', 'REVOKED')),
    check ((state = 'ACTIVE' and active_for is not null and active_for = event_code and sealed_private_key is not null)
        or (state <> 'ACTIVE' and active_for is null and sealed_private_key is null))
);
insert into event_key (kid, event_code, state, active_for, public_key, sealed_private_key, created_at)
select kid, event_code, 'ACTIVE', event_code, public_key, sealed_private_key, created_at from signing_key;
drop table signing_key;
create index event_key_event on event_key (event_code);
create index pass_kid on pass (kid);
