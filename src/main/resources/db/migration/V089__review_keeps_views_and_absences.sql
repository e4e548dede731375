-- Views of the work list by the names that reviewers gave them.
create table review_view (
    id      uuid primary key,
    owner   varchar(80)   not null,
    name    varchar(60)   not null,
    team    boolean       not null,
    query   varchar(1500) not null,
    made_at timestamp with time zone not null
);
create index review_view_owner on review_view (owner);

-- Who stands in for whom, and on which days.
create table review_absence (
    id        uuid primary key,
    reviewer  varchar(80) not null,
    deputy    varchar(80) not null,
    first_day date        not null,
    last_day  date        not null,
    made_by   varchar(80) not null,
    made_at   timestamp with time zone not null,
    ended_at  timestamp with time zone
);
create index review_absence_days on review_absence (last_day);

-- Claims are given back by their age.
create index review_task_claimed on review_task (state, claimed_at);

-- How somebody wants to work; who has no row may use single keys.
create table review_wish (
    sign_in_name varchar(80) primary key,
    single_keys  boolean not null
);
