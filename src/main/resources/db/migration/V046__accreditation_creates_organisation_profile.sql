-- An organisation as it is known over events; a row of "organisation" is what one application said of it, and stays so.
create table organisation_profile (
    id            uuid primary key,
    name          varchar(300) not null,
    acronym       varchar(40)  not null,
    country       varchar(2)   not null,
    category      varchar(40)  not null,
    website       varchar(300) not null,
    registered_at timestamp with time zone not null,
    confirmed_at  timestamp with time zone,
    confirmed_by  varchar(100),
    merged_into   uuid references organisation_profile (id)
);
create index organisation_profile_merged on organisation_profile (merged_into);
create table organisation_profile_name (
    profile  uuid         not null references organisation_profile (id),
    language varchar(2)   not null,
    name     varchar(300) not null,
    primary key (profile, language)
);
create table focal_point (
    id           uuid primary key,
    profile      uuid         not null references organisation_profile (id),
    name         varchar(200) not null,
    email        varchar(254) not null,
    email_key    varchar(254) not null,
    named_at     timestamp with time zone not null,
    proven_at    timestamp with time zone,
    accepted_at  timestamp with time zone,
    accepted_by  varchar(100)
);
-- not unique: two applications of one person at the same moment must both be taken
create index focal_point_profile on focal_point (profile, email_key);
create index focal_point_email on focal_point (email_key);
alter table organisation add column acronym varchar(40) default '' not null;
alter table organisation add column website varchar(300) default '' not null;
alter table organisation add column profile uuid references organisation_profile (id);
create index organisation_profile_claims on organisation (profile);
create table organisation_claimed_name (
    organisation uuid         not null references organisation (id),
    language     varchar(2)   not null,
    name         varchar(300) not null,
    primary key (organisation, language)
);
