alter table visa_request add column last_day date;
