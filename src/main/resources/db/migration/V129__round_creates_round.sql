create table accreditation_round (
    id           uuid primary key,
    code         varchar(40) not null unique,
    process_code varchar(40) not null,
    version      integer     not null,
    closed_at    timestamp with time zone
);
create index accreditation_round_process on accreditation_round (process_code);

create table accreditation_round_version (
    round_id   uuid           not null references accreditation_round,
    version    integer        not null,
    document   varchar(20000) not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(80)    not null,
    primary key (round_id, version)
);

-- a request names the version that it was made with, so none is ever changed
create table accreditation_round_form (
    round_id   uuid            not null references accreditation_round,
    version    integer         not null,
    document   varchar(400000) not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(80)     not null,
    primary key (round_id, version)
);
