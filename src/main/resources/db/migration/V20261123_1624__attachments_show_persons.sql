-- Somebody can be recognised in what is published, and agreed; when she takes that back, the photo goes.
alter table wushe.attachment add column shows_persons boolean not null default false;
