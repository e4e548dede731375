-- state_code is the State that objects; basis stays empty where it gives none, which is its right
create table objection (
    id          uuid primary key,
    list_id     uuid          not null references circulation_list,
    request_id  uuid          not null,
    state_code  varchar(2)    not null,
    basis       varchar(2000) not null,
    source      varchar(300)  not null,
    received_on date          not null,
    state       varchar(16)   not null,
    entered_at  timestamp with time zone not null,
    entered_by  varchar(80)   not null,
    raised_at   timestamp with time zone,
    reply_until date,
    reply       varchar(4000),
    replied_at  timestamp with time zone,
    asked_end   varchar(16),
    end_words   varchar(1000),
    ended_at    timestamp with time zone,
    ended_by    varchar(80)
);
create index objection_request on objection (request_id, state);
create index objection_list on objection (list_id, state);

create table objection_note (
    objection_id uuid          not null references objection,
    position     integer       not null,
    written_at   timestamp with time zone not null,
    written_by   varchar(80)   not null,
    words        varchar(2000) not null,
    primary key (objection_id, position)
);

insert into four_eyes_rule (matter, proposers, seconders, stands_for_hours)
values ('OBJECTION', 'PGA_OFFICE', 'PGA_OFFICE ORGANISER', 72);
insert into four_eyes_rule (matter, proposers, seconders, stands_for_hours)
values ('OBJECTION_END', 'PGA_OFFICE', 'PGA_OFFICE ORGANISER', 72);
