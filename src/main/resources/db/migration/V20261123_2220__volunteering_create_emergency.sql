-- An emergency of a community (domain row E7-10): proposed by one, approved by another, over by its own end.
create table wushe.emergency (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  title text not null,
  cause text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  reviewed_by uuid,
  extension_to timestamptz,
  extension_by uuid,
  ended_at timestamptz,
  primary key (community, id),
  foreign key (community, proposed_by) references wushe.membership (community, id),
  foreign key (community, reviewed_by) references wushe.membership (community, id),
  foreign key (community, extension_by) references wushe.membership (community, id),
  check (ends_at > starts_at),
  check ((extension_to is null) = (extension_by is null)),
  constraint emergency_second_person check (reviewed_by <> proposed_by),
  constraint emergency_approved check (state not in ('APPROVED', 'REFUSED') or reviewed_by is not null)
);
create index emergency_list on wushe.emergency (community, proposed_at desc, id desc);
create index emergency_running on wushe.emergency (community, ends_at) where state = 'APPROVED';
select wushe.secure_table('emergency');

create table wushe.emergency_event (
  community text not null references wushe.community (slug),
  id uuid not null,
  emergency_id uuid not null,
  step text not null,
  at timestamptz not null,
  actor_id uuid not null,
  until timestamptz,
  note text,
  primary key (community, id),
  foreign key (community, emergency_id) references wushe.emergency (community, id),
  foreign key (community, actor_id) references wushe.membership (community, id)
);
create index emergency_event_of on wushe.emergency_event (community, emergency_id, at);
select wushe.secure_ledger('emergency_event');

-- The emergency a project recruits for; null for every other project.
alter table wushe.project add column emergency_id uuid;
alter table wushe.project add constraint project_emergency
  foreign key (community, emergency_id) references wushe.emergency (community, id);
create index project_of_emergency on wushe.project (community, emergency_id) where emergency_id is not null;
