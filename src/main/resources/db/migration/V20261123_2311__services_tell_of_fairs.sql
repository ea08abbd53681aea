-- Since when members are to be told that a fair day can be booked, and who was told last: by key, so that nobody is told twice.
alter table wushe.fair_day add column tell_at timestamptz;
alter table wushe.fair_day add column told_last uuid;
create index fair_day_telling on wushe.fair_day (community, tell_at) where tell_at is not null;

create function wushe.communities_with_fair_news(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select d.community from wushe.fair_day d
    join wushe.community c on c.slug = d.community and c.state = 'ACTIVE'
   where d.tell_at <= by_then
   group by d.community
$f$;
revoke execute on function wushe.communities_with_fair_news(timestamptz) from public;
grant execute on function wushe.communities_with_fair_news(timestamptz) to wushe_app;
