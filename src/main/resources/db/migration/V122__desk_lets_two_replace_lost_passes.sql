-- A lost pass may be in somebody's hands: that another is made for it is not one officer's word alone.
insert into four_eyes_rule (matter, proposers, seconders, stands_for_hours)
values ('LOST_PASS', 'PASS_OFFICER', 'PASS_OFFICER ORGANISER', 24);
