-- What a member is told: her inbox. Holds no text of a need but what was meant for her.
create table wushe.notice (
  community text not null references wushe.community (slug),
  id uuid not null,
  member_id uuid not null,
  kind text not null,
  number text,
  path text not null,
  params jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create index notice_inbox on wushe.notice (community, member_id, created_at desc, id desc);
create index notice_unread on wushe.notice (community, member_id) where read_at is null;
select wushe.secure_table('notice');

-- The same by mail. A row is written with the notice and stays until the mail server has taken it.
create table wushe.mail (
  community text not null references wushe.community (slug),
  id uuid not null,
  notice_id uuid not null,
  member_id uuid not null,
  language text not null,
  state text not null check (state in ('PENDING', 'SENT', 'DEAD')),
  attempts integer not null,
  created_at timestamptz not null,
  next_at timestamptz not null,
  sent_at timestamptz,
  last_error text,
  primary key (community, id),
  foreign key (community, notice_id) references wushe.notice (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create index mail_due on wushe.mail (community, next_at) where state = 'PENDING';
create index mail_notice on wushe.mail (community, notice_id);
select wushe.secure_table('mail');

-- Which communities the relay has to visit: keys only. A suspended community's mail waits.
create function wushe.communities_with_due_mail(due_at timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select m.community from wushe.mail m
    join wushe.community c on c.slug = m.community and c.state = 'ACTIVE'
   where m.state = 'PENDING' and m.next_at <= due_at
   group by m.community order by min(m.next_at)
$f$;
revoke execute on function wushe.communities_with_due_mail(timestamptz) from public;
grant execute on function wushe.communities_with_due_mail(timestamptz) to wushe_app;
