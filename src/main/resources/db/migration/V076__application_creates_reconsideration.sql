-- For each decision that refused somebody: until when another reviewer can be asked to look again, and whether that was done.
create table reconsideration (
    id             uuid primary key,
    application_id uuid not null unique references application,
    refused_at     timestamp with time zone not null,
    closes_at      timestamp with time zone not null,
    state          varchar(12) not null,
    words          varchar(2000),
    asked_at       timestamp with time zone,
    due_at         timestamp with time zone,
    ended_at       timestamp with time zone
);

-- Whom the decision refused, and whom the organisation has asked about: once only.
create table reconsidered_person (
    reconsideration_id uuid not null references reconsideration,
    representative_id  uuid primary key references representative,
    asked              boolean not null
);
create index reconsidered_person_reconsideration on reconsidered_person (reconsideration_id);
