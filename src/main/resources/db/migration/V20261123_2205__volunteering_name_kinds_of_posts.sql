-- What is done on a post: a code of the community's bundle (domain rows E7-02, E7-03); and whether Party
-- members who reported in serve there as Party members. No reading of anybody is stored anywhere.
alter table wushe.project_post
  add column kind text,
  add column party_duty boolean not null default false;
create index project_post_kind on wushe.project_post (community, kind, id) where kind is not null;
