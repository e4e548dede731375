-- Which versions of their events those know who carry a pass without a representative; the others are remembered themselves.
alter table pass add column known_versions varchar(2000);
update pass set known_versions = (select a.known_versions from application a where a.id = pass.application_id)
where representative_id is null;
-- Why a kit was voided as a whole; a kit that was closed in the ordinary way has no cause.
alter table emergency_kit add column void_cause varchar(30);
