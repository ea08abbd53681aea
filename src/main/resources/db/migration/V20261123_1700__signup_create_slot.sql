-- An equality beside a range in one guard; a trusted extension, which the owner of the database may add.
create extension if not exists btree_gist with schema wushe;

-- Seats at a time and place. The counts are the capacity's guard: no statement can take a seat that is not there.
create table wushe.slot (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  owner_kind text not null,
  owner_id uuid not null,
  leader_id uuid,
  title text not null,
  place text not null,
  path text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  opens_at timestamptz,
  signup_until timestamptz not null,
  cancel_until timestamptz not null,
  promote_until timestamptz not null,
  capacity integer not null,
  minimum integer not null,
  reserved integer not null,
  waiting_max integer,
  taken integer not null,
  reserved_taken integer not null,
  waiting integer not null,
  line integer not null,
  turns integer not null,
  approval boolean not null,
  state text not null check (state in ('OPEN', 'CLOSED', 'CALLED_OFF')),
  ask_again_at timestamptz,
  remind_at timestamptz,
  due_at timestamptz,
  primary key (community, id),
  foreign key (community, leader_id) references wushe.membership (community, id),
  constraint slot_time check (starts_at < ends_at),
  constraint slot_seats check (0 <= taken and taken <= capacity),
  constraint slot_reserved check (0 <= reserved and reserved <= capacity
    and 0 <= reserved_taken and reserved_taken <= reserved),
  constraint slot_open_seats check (0 <= taken - reserved_taken
    and taken - reserved_taken <= capacity - reserved),
  constraint slot_waiting check (0 <= line and line <= waiting)
);
create index slot_owner on wushe.slot (community, owner_kind, owner_id, starts_at);
create index slot_due on wushe.slot (due_at, community) where due_at is not null;
select wushe.secure_table('slot');

create table wushe.signup (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  slot_id uuid not null,
  person_id uuid not null,
  group_id uuid not null,
  turn integer not null,
  seats integer not null check (seats > 0),
  reserved boolean not null,
  state text not null check (state in ('REQUESTED', 'WAITING', 'OFFERED', 'CONFIRMED', 'ASKED_AGAIN',
    'CHECKED_IN', 'CHECKED_OUT', 'ATTENDED', 'LEFT_EARLY', 'NO_SHOW', 'REJECTED', 'DECLINED', 'LAPSED',
    'DROPPED', 'CANCELLED', 'REMOVED', 'LIST_CLOSED', 'CALLED_OFF')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  offered_until timestamptz,
  signed_by uuid,
  signed_at timestamptz not null,
  changed_at timestamptz not null,
  reason text,
  primary key (community, id),
  foreign key (community, slot_id) references wushe.slot (community, id),
  foreign key (community, person_id) references wushe.person (community, id),
  foreign key (community, group_id) references wushe.signup (community, id),
  foreign key (community, signed_by) references wushe.membership (community, id),
  constraint signup_offer check (state <> 'OFFERED' or offered_until is not null),
  -- Nobody is in two places at once; an end is exclusive, so back to back is no overlap.
  constraint signup_one_place exclude using gist
    (community with =, person_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state in ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'ATTENDED', 'LEFT_EARLY'))
);
-- One live sign-up a slot and person.
create unique index signup_once on wushe.signup (community, slot_id, person_id)
  where state in ('REQUESTED', 'WAITING', 'OFFERED', 'CONFIRMED', 'ASKED_AGAIN',
    'CHECKED_IN', 'CHECKED_OUT', 'ATTENDED', 'LEFT_EARLY', 'NO_SHOW');
create unique index signup_turn on wushe.signup (community, slot_id, turn);
create index signup_waiting on wushe.signup (community, slot_id, turn) where state = 'WAITING';
create index signup_group on wushe.signup (community, group_id);
create index signup_person on wushe.signup (community, person_id, starts_at);
select wushe.secure_table('signup');

-- Which communities have slots whose time has come; nothing but their slugs. A suspended one waits.
create function wushe.communities_with_due_slots(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select s.community from wushe.slot s
    join wushe.community c on c.slug = s.community and c.state = 'ACTIVE'
   where s.due_at <= by_then
   group by s.community order by min(s.due_at)
$f$;
revoke execute on function wushe.communities_with_due_slots(timestamptz) from public;
grant execute on function wushe.communities_with_due_slots(timestamptz) to wushe_app;
