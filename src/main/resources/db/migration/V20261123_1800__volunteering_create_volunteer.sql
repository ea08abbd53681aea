-- A member's registration as a volunteer; in force by her own word only (Regulations on Volunteer Service, art. 7 and 25).
create table wushe.volunteer (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  member_id uuid not null,
  person_id uuid,
  number text,
  name text not null,
  state text not null check (state in ('INVITED', 'DECLINED', 'ACTIVE', 'LEFT')),
  changed_at timestamptz not null,
  registered_at timestamptz,
  abilities text,
  times text,
  area text,
  invited_by uuid,
  invited_by_name text,
  invitation text,
  end_reason text,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, person_id) references wushe.person (community, id),
  foreign key (community, invited_by) references wushe.membership (community, id),
  constraint volunteer_told check (state not in ('ACTIVE', 'LEFT')
    or person_id is not null and number is not null and registered_at is not null and abilities is not null)
);
create unique index volunteer_member on wushe.volunteer (community, member_id);
create unique index volunteer_number on wushe.volunteer (community, number);
create index volunteer_roll on wushe.volunteer (community, state, changed_at desc, id desc);
select wushe.secure_table('volunteer');

-- What she told at each time.
create table wushe.volunteer_entry (
  community text not null references wushe.community (slug),
  id uuid not null,
  volunteer_id uuid not null,
  at timestamptz not null,
  abilities text,
  times text,
  area text,
  primary key (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id)
);
create index volunteer_entry_of on wushe.volunteer_entry (community, volunteer_id, at);
select wushe.secure_ledger('volunteer_entry');
