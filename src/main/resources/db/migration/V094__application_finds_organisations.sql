-- For what else an organisation applied; for which case a photo was handed in.
create index application_organisation on application (organisation_id);
create index representative_photo on representative (photo_id);
