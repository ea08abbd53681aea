-- An hour counts once: as volunteering, or as the duty of a Party member who reported in (domain row E7-04).
-- What was done on the post is kept as it was that day (E7-03).
alter table wushe.service_hours
  add column book_type text not null default 'VOLUNTEER'
    constraint service_hours_book_type check (book_type in ('VOLUNTEER', 'PARTY_DUTY')),
  add column kind text;
alter table wushe.service_hours alter column book_type drop default;
-- One stay in one shift is booked once, whatever as; what was made void makes room.
create unique index service_hours_stay on wushe.service_hours (community, slot_id, volunteer_id) where state <> 'VOID';
create index service_hours_served on wushe.service_hours (community, starts_at desc, id desc) where effective_minutes > 0;
