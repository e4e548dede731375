-- Applications that wait for the accreditation of their organisation, or did; whether one still does is its state.
create table application_parking (
    application_id uuid primary key references application (id),
    process        varchar(80) not null,
    profile        uuid        not null,
    parked_at      timestamp with time zone not null,
    waits_until    timestamp with time zone not null,
    outcome        varchar(12),
    settled_at     timestamp with time zone
);
create index application_parking_profile on application_parking (profile, process);
