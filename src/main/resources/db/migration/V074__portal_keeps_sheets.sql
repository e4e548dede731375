create table portal_sheet (
    draft_id uuid primary key references portal_draft,
    content  varchar(400000) not null,
    saved_at timestamp with time zone not null
);
create index portal_sheet_saved on portal_sheet (saved_at);
