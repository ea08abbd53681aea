-- A named series of activities, such as those for the Double Ninth; each of them is a session.
create table wushe.festival (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  name_zh text not null,
  name_en text not null,
  about text not null,
  named_at timestamptz not null,
  primary key (community, id)
);
create unique index festival_name on wushe.festival (community, name_zh);
select wushe.secure_table('festival');

alter table wushe.service_session add column festival_id uuid;
alter table wushe.service_session add constraint service_session_festival
  foreign key (community, festival_id) references wushe.festival (community, id);
create index service_session_festival on wushe.service_session (community, festival_id, starts_at)
  where festival_id is not null;
