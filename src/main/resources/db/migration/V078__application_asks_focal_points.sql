create table focal_point_answer (
    application_id uuid primary key references application (id),
    asked_at       timestamp with time zone not null,
    decision       varchar(10),
    decided_at     timestamp with time zone
);
