create table signing_key (
    kid                varchar(12) primary key,
    event_code         varchar(40) not null unique,
    public_key         bytea       not null,
    sealed_private_key bytea       not null,
    created_at         timestamp with time zone not null
);
create table pass (
    id                 uuid primary key,
    number             varchar(16)  not null unique,
    representative_id  uuid         not null,
    application_id     uuid         not null,
    event_code         varchar(40)  not null,
    version            integer      not null,
    state              varchar(12)  not null,
    language           varchar(2)   not null,
    name_to_print      varchar(120) not null,
    name_on_id         varchar(120) not null,
    name_key           varchar(240) not null,
    organisation_name  varchar(300) not null,
    country            varchar(2)   not null,
    category           varchar(40)  not null,
    document_type      varchar(20)  not null,
    document_last_four varchar(4)   not null,
    photo_id           uuid,
    email              varchar(254) not null,
    valid_from         timestamp with time zone not null,
    valid_until        timestamp with time zone not null,
    kid                varchar(12)  not null,
    code               varchar(240) not null,
    sheet              bytea,
    issued_at          timestamp with time zone not null,
    sent_at            timestamp with time zone,
    activated_at       timestamp with time zone,
    activated_by       varchar(80),
    document_seen      varchar(20),
    replaces           uuid,
    unique (representative_id, version)
);
create index pass_name on pass (name_key);
create index pass_application on pass (application_id);
