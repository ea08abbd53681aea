-- A Party or league member at work who reports in at the community where she lives (domain row E7-01); her own word only.
create table wushe.report_in (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  member_id uuid not null,
  name text not null,
  standing text not null check (standing in ('PARTY_MEMBER', 'LEAGUE_MEMBER')),
  unit text not null,
  unit_email text,
  skills text,
  abilities text,
  times text,
  state text not null check (state in ('REPORTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
  reported_at timestamptz not null,
  confirmed_on date,
  valid_until date,
  decided_by uuid,
  decided_by_name text,
  reason text,
  changed_at timestamptz not null,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, decided_by) references wushe.membership (community, id),
  constraint report_in_confirmed check (state <> 'CONFIRMED'
    or confirmed_on is not null and valid_until >= confirmed_on and decided_by is not null),
  constraint report_in_two_people check (decided_by is null or decided_by <> member_id),
  constraint report_in_reason check (state not in ('REFUSED', 'ENDED') or reason is not null)
);
create unique index report_in_number on wushe.report_in (community, number);
-- One active registration a person.
create unique index report_in_active on wushe.report_in (community, member_id) where state in ('REPORTED', 'CONFIRMED');
create index report_in_member on wushe.report_in (community, member_id, reported_at desc);
create index report_in_list on wushe.report_in (community, state, changed_at desc, id desc);
select wushe.secure_table('report_in');

-- A letter to somebody outside, such as the receipt for the unit of whoever reported in.
alter table wushe.mail
  add column outside_to text,
  add column outside_words jsonb,
  drop constraint mail_about_check,
  add constraint mail_about_check check (num_nonnulls(notice_id, digest_on, outside_to) = 1
    and (outside_to is null) = (outside_words is null));
