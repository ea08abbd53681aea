-- The address under which a member's calendar reads what she is signed up for; only the hash of its secret is kept.
create table wushe.calendar_feed (
  community text not null references wushe.community (slug),
  id uuid not null,
  member_id uuid not null,
  secret_hash bytea not null,
  language text not null check (language in ('zh-CN', 'en')),
  made_at timestamptz not null,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create unique index calendar_feed_member on wushe.calendar_feed (community, member_id);
create unique index calendar_feed_secret on wushe.calendar_feed (community, secret_hash);
select wushe.secure_table('calendar_feed');
