-- who was reminded, told or ended, once for each occasion; written in the transaction that did it
create table accreditation_round_notice (
    round_id   uuid        not null references accreditation_round,
    occasion   varchar(60) not null,
    subject_id uuid        not null,
    noted_at   timestamp with time zone not null,
    primary key (round_id, occasion, subject_id)
);
