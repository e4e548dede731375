-- A word's open tasks stand in the order they are due, so that a page of hits is one range of an index, however many tasks
-- have the word. Done tasks are due no more and stand behind them.
alter table review_task_word add column due_at timestamp with time zone;
update review_task_word set due_at = (select t.due_at from review_task t where t.id = task_id and t.state = 'OPEN');
drop index review_task_word_found;
create index review_task_word_found on review_task_word (word, due_at, task_id);

-- Whoever walks through one of these finds in it whatever a row is left out by, or counted by, and need not fetch the row.
drop index review_task_list;
create index review_task_list on review_task (state, due_at, id, event_code, category, country, office, basis_verdict,
    stage, assignee, resubmitted, possible_double, visa_urgent);
drop index review_task_opened;
create index review_task_opened on review_task (state, opened_at, id, due_at, assignee, event_code, office, resubmitted,
    possible_double, visa_urgent);
drop index review_task_organisation;
create index review_task_organisation on review_task (state, organisation_key, id, due_at, assignee, event_code, office,
    resubmitted, possible_double, visa_urgent);
drop index review_task_country;
create index review_task_country on review_task (state, country, due_at, id, assignee, event_code, office, resubmitted,
    possible_double, visa_urgent);

-- What is done is read from its end: H2 takes an index for that only if it runs that way.
drop index review_task_done;
create index review_task_done on review_task (state, done_at desc, id desc, due_at, done_by, event_code, opened_at, outcome,
    round, subject_id);
