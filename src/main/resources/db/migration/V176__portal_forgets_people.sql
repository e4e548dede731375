alter table portal_draft add column people_forgotten boolean default false not null;
create index portal_draft_people on portal_draft (people_forgotten, state, event_code);
