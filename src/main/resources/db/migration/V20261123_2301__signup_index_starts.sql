-- The calendar reads the slots of all rooms that start in a month.
create index slot_starts on wushe.slot (community, starts_at, id);
