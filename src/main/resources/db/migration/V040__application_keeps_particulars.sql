alter table representative add column function_title varchar(200) default '' not null;
create table application_particulars (
    application_id uuid primary key references application,
    acronym        varchar(40)   not null,
    website        varchar(300)  not null,
    needs          varchar(1000) not null
);
create table application_organisation_name (
    application_id uuid         not null references application,
    language       varchar(2)   not null,
    name           varchar(300) not null,
    primary key (application_id, language)
);
create table application_document (
    application_id uuid    not null references application,
    position       integer not null,
    document_id    uuid    not null unique,
    primary key (application_id, position)
);
create table representative_need (
    representative_id     uuid primary key references representative,
    accessibility         varchar(1000) not null,
    visa_letter           boolean       not null,
    travel_support        boolean       not null,
    protected_participant boolean       not null
);
