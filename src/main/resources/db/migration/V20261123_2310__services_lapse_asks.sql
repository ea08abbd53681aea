-- An ask for a room that nobody answers holds the room until lapses_at only.
alter table wushe.booking drop constraint booking_state_check;
alter table wushe.booking add constraint booking_state_check
  check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'CANCELLED', 'LAPSED'));
alter table wushe.booking add column lapses_at timestamptz;
update wushe.booking set lapses_at = starts_at where state = 'ASKED';
alter table wushe.booking add constraint booking_lapses
  check (state <> 'ASKED' or lapses_at is not null);
create index booking_lapsing on wushe.booking (community, lapses_at) where state = 'ASKED';

-- Which communities have such asks: slugs only.
create function wushe.communities_with_lapsed_asks(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select b.community from wushe.booking b
    join wushe.community c on c.slug = b.community and c.state = 'ACTIVE'
   where b.state = 'ASKED' and b.lapses_at <= by_then
   group by b.community
$f$;
revoke execute on function wushe.communities_with_lapsed_asks(timestamptz) from public;
grant execute on function wushe.communities_with_lapsed_asks(timestamptz) to wushe_app;
