-- Every index that begins with the state is written with every decision. Claims that are old are few among those that are
-- open and held, which another index has together; and what a task is about does not change with its state.
drop index review_task_claimed;
drop index review_task_subject;
create index review_task_subject on review_task (subject_id);
