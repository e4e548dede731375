create table throttle (
    what         varchar(40) not null,
    who          varchar(64) not null,
    window_start timestamp with time zone not null,
    tries        integer     not null,
    primary key (what, who)
);
