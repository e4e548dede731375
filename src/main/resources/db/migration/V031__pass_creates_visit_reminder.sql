create table visit_reminder (
    representative_id uuid        not null,
    event_code        varchar(40) not null,
    first_day         date        not null,
    primary key (representative_id, first_day)
);
create index visit_reminder_event on visit_reminder (event_code, first_day);
