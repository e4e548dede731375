-- Organisations that may not come to an event any more, and who let them in again on whose authority.
create table organisation_removal (
    id              uuid primary key,
    organisation_id uuid         not null references organisation (id),
    event_code      varchar(40)  not null,
    note            varchar(500),
    removed_by      varchar(80)  not null,
    removed_at      timestamp with time zone not null,
    lifted_by       varchar(80),
    lifted_at       timestamp with time zone,
    authority       varchar(500)
);
create index organisation_removal_event on organisation_removal (event_code, lifted_at);
create index organisation_reference on organisation (basis, reference);
