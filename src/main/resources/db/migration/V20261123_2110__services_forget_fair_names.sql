-- Which communities still hold names told for a queue the day before: slugs only.
create index fair_ticket_named on wushe.fair_ticket (community, issued_at) where name_sealed is not null;
create function wushe.communities_with_stale_names(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select t.community from wushe.fair_ticket t
    join wushe.community c on c.slug = t.community and c.state = 'ACTIVE'
   where t.name_sealed is not null and t.issued_at <= by_then - interval '1 day'
   group by t.community
$f$;
revoke execute on function wushe.communities_with_stale_names(timestamptz) from public;
grant execute on function wushe.communities_with_stale_names(timestamptz) to wushe_app;
