-- Where a shift meets while its leader has the place check on; WGS 84, rounded to about ten metres.
-- Struck out when the check ends or the shift is over. Where volunteers are is kept nowhere.
create table wushe.meeting_point (
  community text not null references wushe.community (slug),
  slot_id uuid not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  since timestamptz not null,
  primary key (community, slot_id),
  foreign key (community, slot_id) references wushe.slot (community, id)
);
select wushe.secure_table('meeting_point');

-- Which communities hold meeting points of shifts that ended: slugs only.
create function wushe.communities_with_old_points(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select p.community from wushe.meeting_point p
    join wushe.slot s on s.community = p.community and s.id = p.slot_id
    join wushe.community c on c.slug = p.community and c.state = 'ACTIVE'
   where s.ends_at <= by_then
   group by p.community
$f$;
revoke execute on function wushe.communities_with_old_points(timestamptz) from public;
grant execute on function wushe.communities_with_old_points(timestamptz) to wushe_app;
