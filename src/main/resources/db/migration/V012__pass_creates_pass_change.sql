alter table pass add column pass_type varchar(20) default 'SPECIAL_EVENT_PASS' not null;
alter table pass add column accompanies uuid;
alter table pass alter column representative_id drop not null;
alter table pass alter column application_id drop not null;
alter table pass alter column name_to_print drop not null;
alter table pass alter column name_on_id drop not null;
alter table pass alter column organisation_name drop not null;
alter table pass alter column country drop not null;
alter table pass alter column category drop not null;
alter table pass alter column document_type drop not null;
alter table pass alter column document_last_four drop not null;
alter table pass alter column email drop not null;
alter table pass add constraint pass_replaced_once unique (replaces);
create index pass_event on pass (event_code, state);
create table pass_change (
    id          bigint generated always as identity primary key,
    pass_id     uuid        not null,
    from_state  varchar(12),
    to_state    varchar(12) not null,
    cause       varchar(30) not null,
    note        varchar(500),
    actor       varchar(80) not null,
    role        varchar(20) not null,
    trigger_id  varchar(80),
    changed_at  timestamp with time zone not null
);
create index pass_change_pass on pass_change (pass_id);
insert into pass_change (pass_id, to_state, cause, actor, role, changed_at)
select id, 'ISSUED', case when replaces is null then 'APPROVED' else 'LOST' end, 'system', 'SYSTEM', issued_at
from pass order by issued_at, id;
insert into pass_change (pass_id, from_state, to_state, cause, actor, role, changed_at)
select id, 'ISSUED', 'ACTIVATED', 'DOCUMENT_SEEN', activated_by, 'PASS_OFFICER', activated_at
from pass where activated_at is not null order by activated_at, id;
insert into pass_change (pass_id, from_state, to_state, cause, actor, role, changed_at)
select o.id, case when o.activated_at is null then 'ISSUED' else 'ACTIVATED' end, 'SUPERSEDED', 'LOST', 'system', 'SYSTEM', n.issued_at
from pass o join pass n on n.replaces = o.id order by n.issued_at, o.id;
