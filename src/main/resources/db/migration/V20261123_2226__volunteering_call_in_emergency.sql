-- Volunteers who want to be called when an emergency recruits (domain row E7-10); taken back at any time, and kept as a proof.
create table wushe.emergency_consent (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  volunteer_id uuid not null,
  member_id uuid not null,
  agreed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create unique index emergency_consent_live on wushe.emergency_consent (community, member_id) where withdrawn_at is null;
select wushe.secure_table('emergency_consent');

-- Who was called for an emergency, each once.
create table wushe.emergency_call (
  community text not null references wushe.community (slug),
  id uuid not null,
  emergency_id uuid not null,
  volunteer_id uuid not null,
  called_at timestamptz not null,
  primary key (community, id),
  foreign key (community, emergency_id) references wushe.emergency (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id)
);
create unique index emergency_call_once on wushe.emergency_call (community, emergency_id, volunteer_id);
select wushe.secure_ledger('emergency_call');

-- From when on the clock calls; null while nobody is to be called.
alter table wushe.emergency add column call_due_at timestamptz;
create index emergency_call_due on wushe.emergency (call_due_at, community) where call_due_at is not null;

-- Which communities have volunteers to call: slugs only. A suspended one waits.
create function wushe.communities_with_emergency_calls(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select e.community from wushe.emergency e
    join wushe.community c on c.slug = e.community and c.state = 'ACTIVE'
   where e.call_due_at <= by_then
   group by e.community order by min(e.call_due_at)
$f$;
revoke execute on function wushe.communities_with_emergency_calls(timestamptz) from public;
grant execute on function wushe.communities_with_emergency_calls(timestamptz) to wushe_app;
