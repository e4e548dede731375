-- Taking the oldest due letters follows this order without sorting, so that it locks no more than it takes.
create index outgoing_mail_order on outgoing_mail (state, next_attempt_at, id);
drop index outgoing_mail_due;
