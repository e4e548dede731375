create table portal_session (
    id         uuid primary key,
    token_hash varchar(64)  not null unique,
    email      varchar(254) not null,
    email_key  varchar(254) not null,
    confirmed  boolean      not null,
    opened_at  timestamp with time zone not null,
    seen_at    timestamp with time zone not null
);
create index portal_session_seen on portal_session (seen_at);

create table portal_sign_in (
    id         uuid primary key,
    session_id uuid         not null,
    event_code varchar(40),
    email      varchar(254) not null,
    email_key  varchar(254) not null,
    link_hash  varchar(64)  not null unique,
    code_hash  varchar(64)  not null,
    failures   integer      not null,
    asked_at   timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone
);
create index portal_sign_in_session on portal_sign_in (session_id, asked_at);
create index portal_sign_in_expires on portal_sign_in (expires_at);
