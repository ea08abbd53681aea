-- The neighbourhood centre: one a community.
create table wushe.centre (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  name_zh text not null,
  name_en text not null,
  address text not null,
  phone text not null,
  primary key (community, id)
);
create unique index centre_one on wushe.centre (community);
select wushe.secure_table('centre');

-- Its five sub-centres, whether they are open yet or not.
create table wushe.sub_centre (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('SAFETY', 'HEALTH', 'AFFAIRS', 'CULTURE', 'LIVING')),
  opened boolean not null,
  place text not null,
  phone text not null,
  hours jsonb not null,
  holidays boolean not null,
  primary key (community, id)
);
create unique index sub_centre_kind on wushe.sub_centre (community, kind);
select wushe.secure_table('sub_centre');

-- Where a service is to be had; null where it belongs to none of the five.
alter table wushe.service_item add column sub_centre text
  check (sub_centre in ('SAFETY', 'HEALTH', 'AFFAIRS', 'CULTURE', 'LIVING'));
