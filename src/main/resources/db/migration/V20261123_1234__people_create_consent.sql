-- Consent as data: for what, since when, how given, and when taken back (Personal Information Protection Law, art. 13-15).
create table wushe.consent (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('PUBLISH_NEED', 'CONTACT', 'SHARE_WITH_PARTIES', 'PHOTO', 'CHILD_DATA')),
  given_on date not null,
  means text not null check (means in ('ORAL', 'PAPER', 'ONLINE')),
  guardian_name text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (community, id),
  foreign key (community, person_id) references wushe.person (community, id),
  foreign key (community, recorded_by) references wushe.membership (community, id),
  foreign key (community, withdrawn_by) references wushe.membership (community, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index consent_person on wushe.consent (community, person_id, purpose);
select wushe.secure_table('consent');
