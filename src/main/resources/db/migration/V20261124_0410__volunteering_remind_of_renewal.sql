-- When she is told that her report-in ends soon (domain row E7-01); null if nothing is to be said any more.
alter table wushe.report_in add column remind_at timestamptz;
update wushe.report_in set remind_at = (valid_until - 30)::timestamp at time zone 'Asia/Shanghai'
  where state = 'CONFIRMED' and valid_until >= current_date;
create index report_in_remind on wushe.report_in (remind_at, community) where remind_at is not null;

-- Which communities have somebody to tell: slugs only. A suspended one waits.
create function wushe.communities_with_ending_report_ins(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select r.community from wushe.report_in r
    join wushe.community c on c.slug = r.community and c.state = 'ACTIVE'
   where r.remind_at <= by_then
   group by r.community order by min(r.remind_at)
$f$;
revoke execute on function wushe.communities_with_ending_report_ins(timestamptz) from public;
grant execute on function wushe.communities_with_ending_report_ins(timestamptz) to wushe_app;
