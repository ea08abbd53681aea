create table wushe.service_item (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  name_zh text not null,
  name_en text not null,
  category text not null check (category in ('GOVERNMENT', 'PARTY', 'HEALTH', 'SPORTS', 'CULTURE', 'LIVING')),
  place text not null,
  materials text not null,
  time_limit text not null,
  result text not null,
  fee_fen bigint not null check (fee_fen >= 0),
  fair_day boolean not null,
  withdrawn_at timestamptz,
  primary key (community, id),
  -- On the fair day nothing costs anything.
  constraint service_item_free check (not fair_day or fee_fen = 0)
);
create unique index service_item_number on wushe.service_item (community, number);
select wushe.secure_table('service_item');
