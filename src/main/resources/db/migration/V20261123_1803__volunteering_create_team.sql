create table wushe.team (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  name text not null,
  purpose text not null,
  hub_id uuid,
  founded_at timestamptz not null,
  founded_by uuid not null,
  dissolved_at timestamptz,
  primary key (community, id),
  foreign key (community, hub_id) references wushe.team (community, id),
  foreign key (community, founded_by) references wushe.membership (community, id),
  check (hub_id <> id)
);
create unique index team_name on wushe.team (community, name) where dissolved_at is null;
create index team_list on wushe.team (community, founded_at desc, id desc) where dissolved_at is null;
create index team_hub on wushe.team (community, hub_id);
select wushe.secure_table('team');

create table wushe.team_member (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  team_id uuid not null,
  volunteer_id uuid not null,
  member_id uuid not null,
  name text not null,
  state text not null check (state in ('ASKED', 'IN', 'REFUSED', 'LEFT', 'REMOVED')),
  leader boolean not null,
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  primary key (community, id),
  foreign key (community, team_id) references wushe.team (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, decided_by) references wushe.membership (community, id),
  constraint team_member_second_person check (state not in ('IN', 'REFUSED', 'REMOVED') or decided_by is not null),
  check (state = 'IN' or not leader)
);
-- Who asks twice asks once.
create unique index team_member_live on wushe.team_member (community, team_id, member_id) where state in ('ASKED', 'IN');
create index team_member_own on wushe.team_member (community, member_id);
select wushe.secure_table('team_member');
