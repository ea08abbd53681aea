-- How often the words of a need were changed, and whether what others read was made from older ones.
alter table wushe.need add column words_version integer not null default 0;
alter table wushe.need add column public_behind boolean not null default false;
