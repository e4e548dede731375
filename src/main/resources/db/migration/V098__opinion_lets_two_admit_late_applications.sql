-- To look at what came after the deadline is an exception: the applicant's hope should not hang on one reviewer's kindness.
insert into four_eyes_rule (matter, proposers, seconders, stands_for_hours)
values ('LATE_ADMISSION', 'REVIEWER LEAD_REVIEWER', 'LEAD_REVIEWER ORGANISER', 72);
