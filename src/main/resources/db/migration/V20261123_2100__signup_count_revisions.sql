-- How often time, place or title of a slot changed, and when last: calendars that keep a copy take
-- only what is newer than theirs.
alter table wushe.slot add column revision integer not null default 0;
alter table wushe.slot add column revised_at timestamptz;
create index slot_kind_start on wushe.slot (community, owner_kind, starts_at);
