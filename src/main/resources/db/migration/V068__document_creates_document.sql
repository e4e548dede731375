-- a document belongs to the draft that took it in; its bytes are sealed and lie apart, and are gone once found harmful
create table document (
    id             uuid primary key,
    draft_id       uuid         not null,
    application_id uuid,
    kind           varchar(20)  not null,
    format         varchar(10)  not null,
    name           varchar(240) not null,
    size_bytes     integer      not null,
    sha256         varchar(64)  not null,
    state          varchar(12)  not null,
    taken_at       timestamp with time zone not null,
    next_scan_at   timestamp with time zone,
    scans          integer default 0 not null,
    turn           bigint generated always as identity
);
create index document_draft on document (draft_id);
create index document_application on document (application_id);
create index document_next_scan on document (next_scan_at);
create table document_content (
    document_id uuid primary key references document,
    sealed      bytea not null
);
