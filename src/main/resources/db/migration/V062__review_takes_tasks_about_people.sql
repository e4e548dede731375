-- What a task is about when it is not an application as a whole: a substitution or a reconsideration, by its own id;
-- and who may not take it, because the refusal that is looked at again was theirs.
alter table review_task add column subject_id uuid;
alter table review_task add column barred varchar(80);
create index review_task_subject on review_task (subject_id, state);
