-- A helper visits an elder again and again (domain row E7-05): she agrees, so does the elder, and every visit moves the next.
create table wushe.one_to_one_help (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  elder_id uuid not null,
  in_charge uuid not null,
  helper_id uuid,
  helper_since date,
  asked_id uuid,
  purpose text not null,
  rhythm text not null check (rhythm in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'DAYS')),
  every_days integer check (every_days between 1 and 92),
  first_on date not null,
  state text not null check (state in ('PROPOSED', 'ACTIVE', 'ENDED')),
  proposed_at timestamptz not null,
  consent_on date,
  consent_means text check (consent_means in ('ORAL', 'PAPER', 'ONLINE')),
  consent_witness text,
  consent_by uuid,
  started_on date,
  last_visit_on date,
  not_met_on date,
  due_on date,
  due_at timestamptz not null,
  alert_at timestamptz,
  end_reason text check (end_reason in ('ELDER_WISH', 'HELPER_GONE', 'MOVED', 'CARE_HOME', 'DIED', 'NOT_NEEDED', 'OTHER')),
  end_note text,
  ended_at timestamptz,
  ended_by uuid,
  primary key (community, id),
  foreign key (community, elder_id) references wushe.person (community, id),
  foreign key (community, in_charge) references wushe.membership (community, id),
  foreign key (community, helper_id) references wushe.membership (community, id),
  foreign key (community, asked_id) references wushe.membership (community, id),
  foreign key (community, consent_by) references wushe.membership (community, id),
  foreign key (community, ended_by) references wushe.membership (community, id),
  check ((rhythm = 'DAYS') = (every_days is not null)),
  check ((helper_id is null) = (helper_since is null)),
  constraint one_to_one_agreed check (state <> 'ACTIVE'
    or consent_on is not null and consent_means is not null and started_on is not null and due_on is not null),
  constraint one_to_one_ended check ((state = 'ENDED') = (end_reason is not null and ended_at is not null)
    and (state <> 'ENDED' or helper_id is null and asked_id is null and alert_at is null)),
  constraint one_to_one_two_people check (asked_id <> helper_id)
);
create unique index one_to_one_number on wushe.one_to_one_help (community, number);
-- One helper an elder: one help of hers that waits or goes on, with one helper in its row.
create unique index one_to_one_live on wushe.one_to_one_help (community, elder_id) where state <> 'ENDED';
create index one_to_one_elder on wushe.one_to_one_help (community, elder_id);
create index one_to_one_list on wushe.one_to_one_help (community, due_at, id) where state <> 'ENDED';
create index one_to_one_past on wushe.one_to_one_help (community, ended_at desc, id desc) where state = 'ENDED';
create index one_to_one_helper on wushe.one_to_one_help (community, helper_id) where helper_id is not null;
create index one_to_one_asked on wushe.one_to_one_help (community, asked_id) where asked_id is not null;
create index one_to_one_alert on wushe.one_to_one_help (alert_at, community) where alert_at is not null;
select wushe.secure_table('one_to_one_help');

-- Only a visit that met her moves the next; one that did not is kept beside it. What was written is sealed.
create table wushe.one_to_one_visit (
  community text not null references wushe.community (slug),
  id uuid not null,
  help_id uuid not null,
  visited_on date not null,
  met boolean not null,
  note_sealed bytea,
  needs boolean not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (community, id),
  foreign key (community, help_id) references wushe.one_to_one_help (community, id),
  foreign key (community, noted_by) references wushe.membership (community, id)
);
create unique index one_to_one_visit_once on wushe.one_to_one_visit (community, help_id, visited_on, met);
create index one_to_one_visit_by on wushe.one_to_one_visit (community, noted_by);
select wushe.secure_table('one_to_one_visit');

-- Who asked, agreed, handed over and why.
create table wushe.one_to_one_turn (
  community text not null references wushe.community (slug),
  id uuid not null,
  help_id uuid not null,
  step text not null,
  member_id uuid,
  note text,
  actor_id uuid not null,
  at timestamptz not null,
  primary key (community, id),
  foreign key (community, help_id) references wushe.one_to_one_help (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, actor_id) references wushe.membership (community, id)
);
create index one_to_one_turn_of on wushe.one_to_one_turn (community, help_id, at, id);
create index one_to_one_turn_member on wushe.one_to_one_turn (community, member_id) where member_id is not null;
select wushe.secure_table('one_to_one_turn');

-- Which communities have visits nobody was told of yet that are overdue: slugs only.
create function wushe.communities_with_overdue_visits(by_then timestamptz) returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select h.community from wushe.one_to_one_help h
    join wushe.community c on c.slug = h.community and c.state = 'ACTIVE'
   where h.alert_at <= by_then
   group by h.community order by min(h.alert_at)
$f$;
revoke execute on function wushe.communities_with_overdue_visits(timestamptz) from public;
grant execute on function wushe.communities_with_overdue_visits(timestamptz) to wushe_app;
