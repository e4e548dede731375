-- Claims are given back by their age.
create index screening_task_claimed on screening_task (state, claimed_at);
