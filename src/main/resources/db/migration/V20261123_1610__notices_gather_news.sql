-- How soon a person wants news by mail, for every community she is in.
alter table wushe.preference
  add column notice_pace text not null default 'AT_ONCE'
    check (notice_pace in ('AT_ONCE', 'DAILY', 'WEEKLY'));

-- A digest is a mail of its own, about no single notice; one a member and day, whoever gathers.
alter table wushe.mail
  alter column notice_id drop not null,
  add column digest_on date,
  add constraint mail_about_check check ((notice_id is null) = (digest_on is not null));
create unique index mail_digest on wushe.mail (community, member_id, digest_on)
  where digest_on is not null;

alter table wushe.notice
  add column gather_at timestamptz,
  add column digest_id uuid,
  add foreign key (community, digest_id) references wushe.mail (community, id);
create index notice_gather on wushe.notice (community, gather_at)
  where gather_at is not null and digest_id is null and read_at is null and superseded_at is null;
create index notice_digest on wushe.notice (community, digest_id) where digest_id is not null;

-- Which communities have news to gather: keys only. A suspended community's news wait.
create function wushe.communities_with_news(due_at timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select n.community from wushe.notice n
    join wushe.community c on c.slug = n.community and c.state = 'ACTIVE'
   where n.gather_at <= due_at and n.gather_at is not null and n.digest_id is null
     and n.read_at is null and n.superseded_at is null
   group by n.community order by min(n.gather_at)
$f$;
revoke execute on function wushe.communities_with_news(timestamptz) from public;
grant execute on function wushe.communities_with_news(timestamptz) to wushe_app;
