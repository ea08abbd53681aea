-- Which communities have no neighbourhood centre written down: slugs only.
create function wushe.communities_without_centre() returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select c.slug from wushe.community c
   where not exists (select 1 from wushe.centre h where h.community = c.slug)
$f$;
revoke execute on function wushe.communities_without_centre() from public;
grant execute on function wushe.communities_without_centre() to wushe_app;
