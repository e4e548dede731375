-- What an organisation was granted on behalf of the Assembly no one takes away, or gives back, alone.
insert into four_eyes_rule (matter, proposers, seconders, stands_for_hours)
values ('ACCREDITATION_MEASURE', 'LEAD_REVIEWER ORGANISER', 'LEAD_REVIEWER ORGANISER', 72);
