create table outgoing_mail (
    id              uuid primary key,
    letter_key      varchar(120) not null unique,
    message_id      varchar(200) not null,
    case_id         uuid,
    template        varchar(60)  not null,
    language        varchar(2)   not null,
    recipient       varchar(320) not null,
    subject         varchar(600) not null,
    message         bytea        not null,
    state           varchar(10)  not null,
    attempts        integer      not null,
    queued_at       timestamp with time zone not null,
    next_attempt_at timestamp with time zone not null,
    sent_at         timestamp with time zone,
    last_error      varchar(500)
);
create index outgoing_mail_due on outgoing_mail (state, next_attempt_at);
create index outgoing_mail_case on outgoing_mail (case_id);
