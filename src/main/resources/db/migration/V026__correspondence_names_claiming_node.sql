-- Which node has a letter in hand, so that it may take it up again at once when it starts after a crash.
alter table outgoing_mail add column claimed_node varchar(40);
