create table stakeholder_process (
    code     varchar(40) primary key,
    document varchar(200000) not null
);
create table event (
    code         varchar(40) primary key,
    number       integer     not null unique,
    process_code varchar(40) not null references stakeholder_process,
    version      integer     not null,
    document     varchar(200000) not null
);
