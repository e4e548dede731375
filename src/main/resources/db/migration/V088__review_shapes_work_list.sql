-- What the work list is looked through by: the office whose task it is, the name an organisation is sorted under, and
-- what a reviewer must see at a glance. Every index ends with the order in which its view is paged.
alter table review_task add column office varchar(40);
alter table review_task add column organisation_key varchar(240) default '' not null;
alter table review_task add column resubmitted boolean default false not null;
alter table review_task add column possible_double boolean default false not null;
alter table review_task add column visa_urgent boolean default false not null;
alter table review_task add column protected_people boolean default false not null;

drop index review_task_assignee;
create index review_task_assignee on review_task (state, assignee, due_at, id);
create index review_task_office on review_task (state, office, due_at, id);
create index review_task_event on review_task (state, event_code, due_at, id);
create index review_task_resubmitted on review_task (state, resubmitted, due_at, id);
create index review_task_double on review_task (state, possible_double, due_at, id);
create index review_task_visa on review_task (state, visa_urgent, due_at, id);
create index review_task_opened on review_task (state, opened_at, id);
create index review_task_organisation on review_task (state, organisation_key, id);
create index review_task_country on review_task (state, country, due_at, id);
create index review_task_done on review_task (state, done_at, id);

-- Every folded word a task is found by, and how it sounds behind a tilde: a word that begins with what was typed is one
-- range of one index on either database. Protected people have no words here.
create table review_task_word (
    task_id uuid        not null references review_task on delete cascade,
    word    varchar(60) not null,
    primary key (task_id, word)
);
create index review_task_word_found on review_task_word (word, task_id);
