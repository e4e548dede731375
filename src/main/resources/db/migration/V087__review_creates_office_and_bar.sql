-- Offices, their names and who works in them. The first is for all that no other is for; while it is the only one, nobody
-- sees anything of offices.
create table review_office (
    code     varchar(40) primary key,
    position integer     not null
);
create table review_office_name (
    office_code varchar(40)  not null references review_office on delete cascade,
    language    varchar(2)   not null,
    name        varchar(120) not null,
    primary key (office_code, language)
);
create table review_office_member (
    office_code varchar(40) not null references review_office on delete cascade,
    reviewer    varchar(80) not null,
    primary key (office_code, reviewer)
);
insert into review_office (code, position) values ('MAIN', 0);
insert into review_office_name (office_code, language, name) values
    ('MAIN', 'en', 'Review office'), ('MAIN', 'fr', 'Bureau d’examen'), ('MAIN', 'es', 'Oficina de examen'),
    ('MAIN', 'ar', 'مكتب المراجعة'), ('MAIN', 'zh', '审核处'), ('MAIN', 'ru', 'Отдел рассмотрения');

-- By which version of the table a task came to its office, how urgent it said it was, and who had least to do then.
create table review_routing (
    task_id       uuid        primary key references review_task on delete cascade,
    office_code   varchar(40) not null,
    urgency       varchar(10) not null,
    table_version integer     not null,
    suggested     varchar(80)
);
create table review_handover (
    id          uuid         primary key,
    task_id     uuid         not null references review_task on delete cascade,
    from_office varchar(40)  not null,
    to_office   varchar(40)  not null,
    reason      varchar(500) not null,
    handed_by   varchar(80)  not null,
    handed_at   timestamp with time zone not null
);
create index review_handover_task on review_handover (task_id, handed_at);

-- Who may not take what: all of one application, or all of an organisation, declared in advance; why is for colleagues only.
create table review_bar (
    id                uuid          primary key,
    reviewer          varchar(80)   not null,
    application_id    uuid,
    organisation_key  varchar(240),
    organisation_name varchar(300),
    kind              varchar(20)   not null,
    words             varchar(1000) not null,
    declared_at       timestamp with time zone not null,
    lifted_at         timestamp with time zone
);
create index review_bar_application on review_bar (application_id);
create index review_bar_organisation on review_bar (organisation_key);
create index review_bar_reviewer on review_bar (reviewer, declared_at);

-- Several people may be kept from one task: their sign-in names, a space between.
alter table review_task alter column barred set data type varchar(2000);

-- Who may read the names of an application's protected people without working on it, and for how long.
create table name_disclosure (
    id             uuid        primary key,
    application_id uuid        not null,
    reader         varchar(80) not null,
    ends_at        timestamp with time zone
);
create index name_disclosure_reader on name_disclosure (application_id, reader);

insert into four_eyes_rule (matter, proposers, seconders, stands_for_hours) values
    ('BAR_OVERRIDE', 'LEAD_REVIEWER', 'LEAD_REVIEWER ORGANISER', 72),
    ('NAME_DISCLOSURE', 'REVIEWER LEAD_REVIEWER', 'LEAD_REVIEWER ORGANISER', 24);
