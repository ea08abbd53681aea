-- Development plans of teams: two scores before and after, both kept for good (domain row E6-20).
create table wushe.team_growth (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  team_id uuid not null,
  goal text not null,
  measures text not null,
  due_on date not null,
  organising_before integer not null check (organising_before between 1 and 5),
  serving_before integer not null check (serving_before between 1 and 5),
  opened_at timestamptz not null,
  opened_by uuid not null,
  organising_after integer check (organising_after between 1 and 5),
  serving_after integer check (serving_after between 1 and 5),
  outcome text,
  closed_at timestamptz,
  closed_by uuid,
  primary key (community, id),
  foreign key (community, team_id) references wushe.team (community, id),
  foreign key (community, opened_by) references wushe.membership (community, id),
  foreign key (community, closed_by) references wushe.membership (community, id),
  constraint team_growth_closed check (closed_at is null
    or organising_after is not null and serving_after is not null and outcome is not null and closed_by is not null)
);
-- One plan of a team goes on at a time.
create unique index team_growth_open on wushe.team_growth (community, team_id) where closed_at is null;
create index team_growth_of on wushe.team_growth (community, team_id, opened_at desc);
select wushe.secure_table('team_growth');
