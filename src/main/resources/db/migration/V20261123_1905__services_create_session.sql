-- One holding of a service; its seats, time and place are those of its slot.
create table wushe.service_session (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  item_id uuid not null,
  slot_id uuid not null,
  starts_at timestamptz not null,
  provider text not null,
  changed_at timestamptz not null,
  called_off_reason text,
  primary key (community, id),
  foreign key (community, item_id) references wushe.service_item (community, id),
  foreign key (community, slot_id) references wushe.slot (community, id)
);
create unique index service_session_slot on wushe.service_session (community, slot_id);
create index service_session_start on wushe.service_session (community, starts_at, id);
create index service_session_item on wushe.service_session (community, item_id, starts_at);
select wushe.secure_table('service_session');
