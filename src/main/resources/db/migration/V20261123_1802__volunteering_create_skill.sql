-- What a volunteer can do; where proof is asked for, a second person has seen it.
create table wushe.skill (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  volunteer_id uuid not null,
  member_id uuid not null,
  code text not null,
  state text not null check (state in ('WAITING', 'VALID', 'REFUSED', 'REVOKED', 'WITHDRAWN')),
  proof_number text,
  provider text,
  expires_on date,
  declared_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  reason text,
  primary key (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, decided_by) references wushe.membership (community, id),
  constraint skill_second_person check (decided_by is null or decided_by <> member_id or state = 'WITHDRAWN')
);
create index skill_member on wushe.skill (community, member_id, declared_at desc);
create index skill_queue on wushe.skill (community, state, declared_at, id);
select wushe.secure_table('skill');
