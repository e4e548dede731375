-- PDFs are compressed already and letters are mostly base64: PostgreSQL would only try in vain, once for each.
alter table mail_message alter column content set storage external;
alter table pass alter column sheet set storage external;
