-- What applicants changed themselves, or asked to have changed, field by field; a field of the organisation names no person.
create table amendment (
    id             uuid primary key,
    application_id uuid         not null references application,
    kind           varchar(12)  not null,
    state          varchar(12)  not null,
    request_id     uuid references information_request,
    note           varchar(1000),
    receipt_number varchar(20),
    made_at        timestamp with time zone not null,
    due_at         timestamp with time zone,
    settled_at     timestamp with time zone,
    verdict_note   varchar(1000),
    made_version   integer      not null
);
create index amendment_application on amendment (application_id, made_at);
create table amendment_field (
    amendment_id uuid         not null references amendment,
    position     integer      not null,
    person_id    uuid references representative,
    field        varchar(40)  not null,
    before_value varchar(300) not null,
    after_value  varchar(300) not null,
    primary key (amendment_id, position)
);
create index amendment_field_person on amendment_field (person_id);
