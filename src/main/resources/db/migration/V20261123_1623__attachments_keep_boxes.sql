-- What was covered when a photo was last published, so that covering it again begins there.
alter table wushe.attachment add column cells jsonb;
alter table wushe.attachment add column boxes jsonb;
