alter table wushe.need drop constraint need_status_check;
alter table wushe.need
  add constraint need_status_check check (status in
    ('SUBMITTED', 'RETURNED', 'REFUSED', 'ACCEPTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION',
     'CLOSED', 'DUPLICATE', 'WITHDRAWN', 'EXPIRED')),
  add column mandate_id uuid,
  add column visibility text not null default 'HANDLERS'
    check (visibility in ('HANDLERS', 'MEMBERS', 'PUBLIC')),
  add column wanted_from date,
  add column wanted_until date,
  add column contact_by text not null default 'PHONE' check (contact_by in ('PHONE', 'MESSAGE', 'VISIT')),
  add column answers jsonb,
  add column refusal_code text,
  add column accepted_at timestamptz,
  add column solve_due timestamptz,
  add column due_at timestamptz not null default '9999-12-31',
  add column paused_since timestamptz,
  add column pause_reason text,
  add column asked_back text,
  add column outcome text check (outcome in ('SOLVED', 'PARTLY_SOLVED', 'UNSOLVED', 'UNCONFIRMED')),
  add column awaiting_since timestamptz,
  add column reopened integer not null default 0,
  add column duplicate_of uuid,
  add column claimable boolean not null default false,
  add column level integer not null default 0,
  add column reply text,
  add column replied_at timestamptz,
  add column slip_code text,
  add column photos integer not null default 0,
  add foreign key (community, duplicate_of) references wushe.need (community, id);

update wushe.need set
  visibility = case when publish_consent then 'PUBLIC' else 'HANDLERS' end,
  outcome = case when status = 'CLOSED' then 'SOLVED' end,
  accepted_at = case when status in ('ACCEPTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'CLOSED')
    then answered_at end,
  awaiting_since = case when status = 'AWAITING_CONFIRMATION' then answered_at end,
  due_at = case when status = 'SUBMITTED' then answer_due else due_at end;
alter table wushe.need drop column publish_consent;

create index need_due on wushe.need (community, status, due_at, id);
create index need_next_due on wushe.need (community, due_at, id);
create index need_person on wushe.need (community, person_id, submitted_at desc);
create index need_claimable on wushe.need (community, submitted_at desc, id desc) where claimable;
create unique index need_slip on wushe.need (community, slip_code);
create index need_original on wushe.need (community, duplicate_of);
create index need_awaiting on wushe.need (awaiting_since) where status = 'AWAITING_CONFIRMATION';
create index need_returned on wushe.need (paused_since) where status = 'RETURNED';

alter table wushe.linkage add column given_back boolean not null default false;

create table wushe.need_pause (
  community text not null references wushe.community (slug),
  id uuid not null,
  need_id uuid not null,
  since timestamptz not null,
  until timestamptz not null,
  reason text not null,
  primary key (community, id),
  foreign key (community, need_id) references wushe.need (community, id)
);
create index need_pause_need on wushe.need_pause (community, need_id);
select wushe.secure_ledger('need_pause');

create table wushe.need_follower (
  community text not null references wushe.community (slug),
  id uuid not null,
  need_id uuid not null,
  member_id uuid not null,
  since timestamptz not null,
  primary key (community, id),
  foreign key (community, need_id) references wushe.need (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create unique index need_follower_once on wushe.need_follower (community, need_id, member_id);
create index need_follower_member on wushe.need_follower (community, member_id, since desc);
select wushe.secure_table('need_follower');

create table wushe.claim (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  need_id uuid not null,
  party text not null check (party in ('SOCIAL_WORKER', 'ORGANISATION', 'VOLUNTEER', 'CHARITY_RESOURCE')),
  member_id uuid not null,
  member_name text not null,
  pledge text not null,
  state text not null check (state in
    ('ASKED', 'CONFIRMED', 'REFUSED', 'GIVEN_BACK', 'LAPSED', 'DONE')),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  linkage_id uuid,
  first_step_at timestamptz,
  ended_at timestamptz,
  primary key (community, id),
  foreign key (community, need_id) references wushe.need (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, linkage_id) references wushe.linkage (community, id)
);
create unique index claim_live on wushe.claim (community, need_id) where state in ('ASKED', 'CONFIRMED');
create index claim_need on wushe.claim (community, need_id, asked_at);
create index claim_member on wushe.claim (community, member_id, asked_at desc);
create index claim_idle on wushe.claim (decided_at) where state = 'CONFIRMED' and first_step_at is null;
select wushe.secure_table('claim');

create table wushe.escalation (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  need_id uuid not null,
  level integer not null check (level > 0),
  level_code text not null,
  question text not null,
  asked_at timestamptz not null,
  asked_by uuid,
  skip_reason text,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  primary key (community, id),
  foreign key (community, need_id) references wushe.need (community, id)
);
create unique index escalation_level on wushe.escalation (community, need_id, level);
select wushe.secure_table('escalation');

-- Which communities have a need or claim whose time has run out: slugs only.
create function wushe.communities_with_overdue_turns(
    awaiting timestamptz, returned timestamptz, idle timestamptz)
  returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select n.community from wushe.need n
   where n.status = 'AWAITING_CONFIRMATION' and n.awaiting_since < awaiting
  union
  select n.community from wushe.need n where n.status = 'RETURNED' and n.paused_since < returned
  union
  select c.community from wushe.claim c
   where c.state = 'CONFIRMED' and c.first_step_at is null and c.decided_at < idle
$f$;
revoke execute on function wushe.communities_with_overdue_turns(timestamptz, timestamptz, timestamptz) from public;
grant execute on function wushe.communities_with_overdue_turns(timestamptz, timestamptz, timestamptz) to wushe_app;
