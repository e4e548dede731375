-- Each time H2 has given out as many numbers as it set aside, it writes that down in a transaction of its own, and waits
-- for the disk; with 32 that was every fourth decision. A crash leaves a gap of at most a thousand numbers.
alter table audit_entry alter column id set cache 1000;
alter table scan alter column id set cache 1000;
