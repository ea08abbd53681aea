-- What a volunteer served in one shift, from the marks to what counts (Order 67 of the Ministry of Civil Affairs, 2021).
create table wushe.service_hours (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  signup_id uuid not null,
  slot_id uuid not null,
  project_id uuid not null,
  volunteer_id uuid not null,
  post text not null,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  came_at timestamptz,
  left_at timestamptz,
  state text not null check (state in ('RECORDED', 'CHECKED', 'APPROVED', 'PUBLISHED', 'OBJECTED', 'EFFECTIVE', 'VOID')),
  minutes integer check (minutes between 0 and 2880),
  effective_minutes integer not null default 0 check (effective_minutes >= 0),
  reason text,
  objection text,
  checked_by uuid,
  checked_by_name text,
  checked_as_leader boolean not null default false,
  approved_by uuid,
  approved_by_name text,
  changed_at timestamptz not null,
  due_at timestamptz,
  primary key (community, id),
  foreign key (community, signup_id) references wushe.signup (community, id),
  foreign key (community, slot_id) references wushe.slot (community, id),
  foreign key (community, project_id) references wushe.project (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id),
  foreign key (community, checked_by) references wushe.membership (community, id),
  foreign key (community, approved_by) references wushe.membership (community, id),
  constraint service_hours_checked check (state in ('RECORDED', 'VOID') or minutes is not null and checked_by is not null),
  constraint service_hours_two_people check (approved_by is null or approved_by <> checked_by),
  constraint service_hours_approved check (state not in ('APPROVED', 'PUBLISHED', 'OBJECTED', 'EFFECTIVE') or approved_by is not null),
  constraint service_hours_void check (state <> 'VOID' or effective_minutes = 0)
);
create unique index service_hours_signup on wushe.service_hours (community, signup_id);
create index service_hours_slot on wushe.service_hours (community, slot_id);
create index service_hours_volunteer on wushe.service_hours (community, volunteer_id, starts_at desc, id desc);
create index service_hours_queue on wushe.service_hours (community, state, changed_at desc, id desc);
create index service_hours_due on wushe.service_hours (community, due_at) where due_at is not null;
select wushe.secure_table('service_hours');

-- Each step with the value before and after it.
create table wushe.service_hours_entry (
  community text not null references wushe.community (slug),
  id uuid not null,
  hours_id uuid not null,
  step text not null check (step in ('CHECKED', 'APPROVED', 'PUBLISHED', 'OBJECTED', 'CORRECTED', 'VOIDED', 'EFFECTIVE')),
  minutes_before integer,
  minutes_after integer,
  reason text,
  at timestamptz not null,
  actor_id uuid,
  actor_name text,
  primary key (community, id),
  foreign key (community, hours_id) references wushe.service_hours (community, id),
  foreign key (community, actor_id) references wushe.membership (community, id)
);
create index service_hours_entry_of on wushe.service_hours_entry (community, hours_id, at, id);
select wushe.secure_ledger('service_hours_entry');

-- Which communities have hours whose time has come: slugs only.
create function wushe.communities_with_due_hours(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select h.community from wushe.service_hours h
    join wushe.community c on c.slug = h.community and c.state = 'ACTIVE'
   where h.due_at <= by_then
   group by h.community order by min(h.due_at)
$f$;
revoke execute on function wushe.communities_with_due_hours(timestamptz) from public;
grant execute on function wushe.communities_with_due_hours(timestamptz) to wushe_app;

-- Stars, each once, with the minutes it took that day.
create table wushe.star_award (
  community text not null references wushe.community (slug),
  id uuid not null,
  volunteer_id uuid not null,
  star integer not null check (star between 1 and 20),
  threshold integer not null check (threshold >= 0),
  awarded_at timestamptz not null,
  primary key (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id)
);
create unique index star_award_once on wushe.star_award (community, volunteer_id, star);
select wushe.secure_ledger('star_award');
