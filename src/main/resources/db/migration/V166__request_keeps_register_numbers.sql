-- the number under which an organisation says that it stands in a register
create table request_register_number (
    request_id uuid         not null references accreditation_request,
    register   varchar(60)  not null,
    number     varchar(100) not null,
    primary key (request_id, register)
);
