-- Who may propose what, who else may agree to it (roles, a space between), and for how long a proposal stands.
create table four_eyes_rule (
    matter           varchar(40)  primary key,
    proposers        varchar(200) not null,
    seconders        varchar(200) not null,
    stands_for_hours integer      not null
);
insert into four_eyes_rule (matter, proposers, seconders, stands_for_hours)
values ('APPROVAL_REVOCATION', 'REVIEWER LEAD_REVIEWER ORGANISER', 'LEAD_REVIEWER ORGANISER', 72);

create table proposal (
    id           uuid          primary key,
    matter       varchar(40)   not null references four_eyes_rule,
    subject_id   uuid          not null,
    case_id      uuid,
    label        varchar(40)   not null,
    grounds      varchar(1000) not null,
    proposed_by  varchar(80)   not null,
    proposed_at  timestamp with time zone not null,
    stands_until timestamp with time zone not null,
    outcome      varchar(12),
    settled_by   varchar(80),
    settled_at   timestamp with time zone,
    note         varchar(1000)
);
create index proposal_open on proposal (outcome, stands_until);
create index proposal_subject on proposal (subject_id, matter);
