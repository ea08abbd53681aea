-- The monthly fair day. Nothing has a price on it, and nothing that is measured is kept: there is no column for either.
create table wushe.fair_day (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  month_start date not null,
  held_on date not null,
  from_time time not null,
  to_time time not null,
  place text not null,
  state text not null check (state in ('PLANNED', 'OPEN', 'RUNNING', 'CLOSED', 'CANCELLED')),
  cancel_reason text,
  primary key (community, id),
  constraint fair_day_time check (from_time < to_time),
  constraint fair_day_month check (extract(day from month_start) = 1
    and held_on >= month_start and held_on < month_start + interval '1 month'),
  constraint fair_day_reason check (state <> 'CANCELLED' or cancel_reason is not null)
);
create unique index fair_day_number on wushe.fair_day (community, number);
-- One a month; a cancelled one makes room for another.
create unique index fair_day_monthly on wushe.fair_day (community, month_start) where state <> 'CANCELLED';
create index fair_day_held on wushe.fair_day (community, held_on, id);
select wushe.secure_table('fair_day');

create table wushe.fair_stall (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  day_id uuid not null,
  item_id uuid not null,
  letter text not null check (letter ~ '^[A-Z]$'),
  provider text not null,
  window_minutes integer not null,
  places integer not null,
  last_number integer not null check (last_number >= 0),
  primary key (community, id),
  foreign key (community, day_id) references wushe.fair_day (community, id),
  foreign key (community, item_id) references wushe.service_item (community, id),
  -- Without booking both are 0.
  constraint fair_stall_windows check ((window_minutes = 0 and places = 0)
    or (window_minutes between 5 and 240 and places between 1 and 50))
);
create unique index fair_stall_letter on wushe.fair_stall (community, day_id, letter);
select wushe.secure_table('fair_stall');

-- A place in the queue of a stall. A name is kept for the day only, and only if somebody told it.
create table wushe.fair_ticket (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  stall_id uuid not null,
  number integer not null check (number > 0),
  signup_id uuid,
  booked_at timestamptz,
  name_sealed bytea,
  state text not null check (state in ('WAITING', 'CALLED', 'SERVED', 'ABSENT', 'NOT_REACHED')),
  issued_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (community, id),
  foreign key (community, stall_id) references wushe.fair_stall (community, id),
  foreign key (community, signup_id) references wushe.signup (community, id),
  constraint fair_ticket_booked check ((signup_id is null) = (booked_at is null))
);
-- No number twice, nobody two numbers for one booking, and one called at a time.
create unique index fair_ticket_number on wushe.fair_ticket (community, stall_id, number);
create unique index fair_ticket_booking on wushe.fair_ticket (community, signup_id) where signup_id is not null;
create unique index fair_ticket_called on wushe.fair_ticket (community, stall_id) where state = 'CALLED';
select wushe.secure_table('fair_ticket');
