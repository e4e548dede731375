create table event_version (
    event_code  varchar(40) not null references event,
    version     integer     not null,
    document    varchar(200000) not null,
    changed_at  timestamp with time zone,
    changed_by  varchar(80) not null,
    followed_at timestamp with time zone,
    primary key (event_code, version)
);
insert into event_version (event_code, version, document, changed_by)
    select code, version, document, 'system' from event;
alter table event drop column document;
