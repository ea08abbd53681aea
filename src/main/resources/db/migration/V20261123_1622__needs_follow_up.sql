-- A need that goes on in confidence: others read no more than that, and only if they had read it before.
alter table wushe.need add column followed_up boolean not null default false;
alter table wushe.need add column followed_up_openly boolean not null default false;
