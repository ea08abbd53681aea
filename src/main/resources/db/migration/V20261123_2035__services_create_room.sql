-- Rooms people meet in; minutes before and after each use go to setting up and clearing away.
create table wushe.room (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  name_zh text not null,
  name_en text not null,
  sub_centre text check (sub_centre in ('SAFETY', 'HEALTH', 'AFFAIRS', 'CULTURE', 'LIVING')),
  place text not null,
  capacity integer not null check (capacity > 0),
  equipment text not null,
  setup_minutes integer not null check (setup_minutes >= 0),
  clearing_minutes integer not null check (clearing_minutes >= 0),
  members_ask boolean not null,
  closed_at timestamptz,
  primary key (community, id)
);
select wushe.secure_table('room');

create table wushe.booking (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  room_id uuid not null,
  series_id uuid,
  session_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  held_from timestamptz not null,
  held_until timestamptz not null,
  state text not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'CANCELLED')),
  purpose text not null,
  people integer not null check (people > 0),
  booker_id uuid,
  booker_name text not null,
  for_whom text not null,
  override_reason text not null,
  made_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  primary key (community, id),
  foreign key (community, room_id) references wushe.room (community, id),
  foreign key (community, booker_id) references wushe.membership (community, id),
  foreign key (community, decided_by) references wushe.membership (community, id),
  foreign key (community, session_id) references wushe.service_session (community, id),
  constraint booking_time check (held_from <= starts_at and starts_at < ends_at and ends_at <= held_until),
  -- Nobody is in a room while another has it, sets it up or clears it; an end is exclusive.
  constraint booking_apart exclude using gist
    (community with =, room_id with =, tstzrange(held_from, held_until) with &&)
    where (state in ('ASKED', 'CONFIRMED'))
);
create unique index booking_number on wushe.booking (community, number);
create index booking_room on wushe.booking (community, room_id, starts_at);
create index booking_booker on wushe.booking (community, booker_id, starts_at);
-- A session takes one room at most.
create unique index booking_session on wushe.booking (community, session_id)
  where state in ('ASKED', 'CONFIRMED');
create index booking_asked on wushe.booking (community, made_at) where state = 'ASKED';
select wushe.secure_table('booking');
