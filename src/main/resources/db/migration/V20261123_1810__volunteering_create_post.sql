-- What a volunteer does in a project; its shifts are slots of the engine, owned by the post.
create table wushe.project_post (
  community text not null references wushe.community (slug),
  id uuid not null,
  project_id uuid not null,
  name text not null,
  skill text,
  min_age integer,
  risky boolean not null,
  primary key (community, id),
  foreign key (community, project_id) references wushe.project (community, id)
);
create index project_post_of on wushe.project_post (community, project_id, id);
select wushe.secure_table('project_post');
