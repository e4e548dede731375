-- A file as it was handed in, until it is applied or a day has passed; the preview is made from it each time it is shown.
create table register_preview (
    id           uuid primary key,
    register     varchar(40)  not null,
    base_version integer      not null,
    source       varchar(200) not null,
    whole        boolean      not null,
    read_at      timestamp with time zone not null,
    read_by      varchar(100) not null,
    content      bytea        not null
);
create index register_preview_read on register_preview (read_at);
