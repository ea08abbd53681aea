-- A member asks that what is kept about her be deleted; the row stays as the proof that it was.
create table wushe.person_deletion (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  member_id uuid not null,
  state text not null check (state in ('ASKED', 'DONE', 'REFUSED', 'TAKEN_BACK')),
  asked_at timestamptz not null,
  wish text,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, decided_by) references wushe.membership (community, id),
  check ((state = 'ASKED') = (decided_at is null)),
  check ((state = 'REFUSED') = (reason is not null))
);
create unique index person_deletion_once on wushe.person_deletion (community, member_id) where state = 'ASKED';
create index person_deletion_member on wushe.person_deletion (community, member_id, asked_at desc);
create index person_deletion_waiting on wushe.person_deletion (community, state, asked_at);
select wushe.secure_table('person_deletion');

alter table wushe.membership drop constraint membership_state_check;
alter table wushe.membership
  add constraint membership_state_check check (state in ('REQUESTED', 'ACTIVE', 'REFUSED', 'DELETED'));

-- The story of a need is never changed but for this: who is forgotten leaves her name and her own words.
create function wushe.forget_in_need_events(who uuid) returns void
  language sql security definer set search_path = wushe as $f$
  update wushe.need_event
     set actor_name = null,
         note = null,
         public_note = case when step in ('COMPLETED', 'CONFIRMED', 'NOT_SOLVED', 'WITHDRAWN') then null else public_note end
   where community = nullif(current_setting('wushe.community', true), '') and actor_id = who
$f$;
revoke execute on function wushe.forget_in_need_events(uuid) from public;
grant execute on function wushe.forget_in_need_events(uuid) to wushe_app;
