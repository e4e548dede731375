update scan set verdict = 'ADMIT_WITH_ATTENTION' where verdict = 'CHECK';
update scan set verdict = 'SUSPENDED', reason = null where verdict = 'DENY' and reason = 'BLOCKED';
update scan set verdict = 'REVOKED' where verdict = 'DENY' and reason in ('LOST', 'REVOKED_KEY');
update scan set verdict = 'WRONG_GATE' where verdict = 'DENY' and reason = 'WRONG_SEGMENT';
update scan set verdict = reason, reason = null where verdict = 'DENY' and reason is not null;
update scan set reason = null where verdict = 'ALREADY_INSIDE';
