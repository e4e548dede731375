-- An accreditation that was granted: one organisation, one process. The register line of this number says the same.
create table accreditation_grant (
    id            uuid primary key,
    number        varchar(20)  not null unique,
    request_id    uuid         not null unique,
    profile       uuid         not null,
    process       varchar(80)  not null,
    name          varchar(400) not null,
    name_key      varchar(400) not null,
    country       varchar(2)   not null,
    category      varchar(60)  not null,
    language      varchar(2)   not null,
    contact_name  varchar(240) not null,
    contact_email varchar(254) not null,
    state         varchar(12)  not null,
    valid_from    date         not null,
    valid_until   date,
    granted_at    timestamp with time zone not null
);
create index accreditation_grant_process on accreditation_grant (process, name_key, id);
create index accreditation_grant_profile on accreditation_grant (profile, process, state);
create index accreditation_grant_end on accreditation_grant (state, valid_until);

-- What is done with one, on whose authority; agreed_at once a second person agreed, done_at once everybody concerned is told.
create table grant_measure (
    id          uuid primary key,
    grant_id    uuid          not null references accreditation_grant,
    kind        varchar(16)   not null,
    proposal_id uuid          not null unique,
    ground      varchar(30),
    authority   varchar(300)  not null,
    words       varchar(2000) not null,
    proposed_at timestamp with time zone not null,
    agreed_at   timestamp with time zone,
    agreed_by   varchar(80),
    done_at     timestamp with time zone
);
create index grant_measure_grant on grant_measure (grant_id, proposed_at);

-- The applications that a measure has reached, so that none is reached twice.
create table grant_measure_case (
    measure_id     uuid not null references grant_measure,
    application_id uuid not null,
    primary key (measure_id, application_id)
);

-- When the one process that ends accreditations wakes next; one row.
create table grant_watch (
    id      integer primary key,
    wakes   date
);
insert into grant_watch (id, wakes) values (1, null);
