-- Who is sending a letter just now, and until when that may be believed; how it went, try by try.
alter table outgoing_mail add column recipient_name varchar(600);
alter table outgoing_mail add column version integer default 1 not null;
alter table outgoing_mail add column tries integer default 0 not null;
alter table outgoing_mail add column claimed_by uuid;
alter table outgoing_mail add column claimed_until timestamp with time zone;
create index outgoing_mail_claim on outgoing_mail (claimed_by);
create index outgoing_mail_page on outgoing_mail (queued_at, id);
create index outgoing_mail_recipient on outgoing_mail (recipient);

create table mail_attempt (
    mail_id   uuid                     not null references outgoing_mail (id),
    number    integer                  not null,
    tried_at  timestamp with time zone not null,
    recipient varchar(320)             not null,
    outcome   varchar(10)              not null,
    reply     varchar(500),
    primary key (mail_id, number)
);
create index mail_attempt_at on mail_attempt (tried_at);

-- One row: whether mail flows at all. Held by a person, or stopped for a while because the server is away.
create table mail_flow (
    id         integer primary key,
    held_by    varchar(100),
    held_since timestamp with time zone,
    away_since timestamp with time zone,
    failures   integer not null,
    next_try   timestamp with time zone,
    reason     varchar(500)
);
insert into mail_flow (id, failures) values (1, 0);

-- The message lies apart: a letter changes its state several times, its bytes hardly ever.
create table mail_message (
    mail_id uuid  primary key references outgoing_mail (id),
    content bytea not null
);
insert into mail_message (mail_id, content) select id, message from outgoing_mail;
alter table outgoing_mail drop column message;
