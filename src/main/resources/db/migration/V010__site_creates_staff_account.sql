create table staff_account (
    sign_in_name  varchar(80)  primary key,
    display_name  varchar(120) not null,
    password_hash varchar(200) not null,
    roles         varchar(200) not null,
    enabled       boolean      not null,
    created_at    timestamp with time zone not null
);
