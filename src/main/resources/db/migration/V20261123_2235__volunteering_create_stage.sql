-- How far a team has come as an organisation of residents (domain rows E6-21 and E8-06); each change has its evidence.
alter table wushe.team add column stage text not null default 'IDEA'
  check (stage in ('IDEA', 'FILED', 'GROWING', 'MATURE', 'CLOSED'));

create table wushe.team_stage_change (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  team_id uuid not null,
  from_stage text not null,
  to_stage text not null check (to_stage <> from_stage),
  evidence text not null check (length(trim(evidence)) > 0),
  facilitated boolean not null,
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  primary key (community, id),
  foreign key (community, team_id) references wushe.team (community, id),
  foreign key (community, proposed_by) references wushe.membership (community, id),
  foreign key (community, decided_by) references wushe.membership (community, id),
  constraint team_stage_decided check ((state = 'PROPOSED') = (decided_by is null)),
  constraint team_stage_second_person check (decided_by <> proposed_by)
);
create unique index team_stage_open on wushe.team_stage_change (community, team_id) where state = 'PROPOSED';
create index team_stage_of on wushe.team_stage_change (community, team_id, proposed_at desc);
select wushe.secure_table('team_stage_change');
