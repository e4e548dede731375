-- What came back: addresses that do not work, the reports that say so, and what a person put right.
create table mail_address (
    address varchar(320) primary key,
    state   varchar(4)   not null,
    code    varchar(20),
    since   timestamp with time zone not null
);

create table mail_bounce (
    mail_id     uuid        not null references outgoing_mail (id),
    attempt     integer     not null,
    action      varchar(10) not null,
    code        varchar(20),
    said        varchar(500),
    received_at timestamp with time zone not null,
    primary key (mail_id, attempt, action)
);

-- In one case, letters to this person at the wrong address go to the right one.
create table mail_correction (
    case_id       uuid         not null,
    wrong         varchar(320) not null,
    name          varchar(600) not null,
    right_address varchar(320) not null,
    primary key (case_id, wrong, name)
);

alter table outgoing_mail add column escalated_at timestamp with time zone;
