-- A certificate may cover a period only; without bounds it covers all that is effective.
alter table wushe.service_certificate add column period_from date;
alter table wushe.service_certificate add column period_to date;
alter table wushe.service_certificate add constraint service_certificate_period
  check (period_from is null or period_to is null or period_from <= period_to);

-- Guesses are counted by who guesses, not by what is guessed at alone; clients as keyed hashes only.
delete from wushe.certificate_try;
alter table wushe.certificate_try rename column number to bucket;
create index certificate_try_hour on wushe.certificate_try (community, hour);

-- Which communities still hold guesses of the day before: slugs only.
create function wushe.communities_with_old_tries(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select t.community from wushe.certificate_try t
    join wushe.community c on c.slug = t.community and c.state = 'ACTIVE'
   where t.hour <= by_then - interval '1 day'
   group by t.community
$f$;
revoke execute on function wushe.communities_with_old_tries(timestamptz) from public;
grant execute on function wushe.communities_with_old_tries(timestamptz) to wushe_app;
