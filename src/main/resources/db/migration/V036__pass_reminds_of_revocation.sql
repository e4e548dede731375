-- When a proposal had waited too long for an organiser.
alter table revocation add column overdue_at timestamp with time zone;
