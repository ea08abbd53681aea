-- Who lives together and where; a person is in one household at most.
create table wushe.household (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  building text,
  unit text,
  door text,
  address text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (community, id),
  foreign key (community, recorded_by) references wushe.membership (community, id)
);
select wushe.secure_table('household');

create table wushe.household_member (
  community text not null references wushe.community (slug),
  id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  relation text not null check (relation in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'GRANDPARENT', 'SIBLING', 'OTHER')),
  joined_at timestamptz not null,
  primary key (community, id),
  foreign key (community, household_id) references wushe.household (community, id),
  foreign key (community, person_id) references wushe.person (community, id)
);
create unique index household_member_once on wushe.household_member (community, person_id);
create index household_member_household on wushe.household_member (community, household_id);
select wushe.secure_table('household_member');
