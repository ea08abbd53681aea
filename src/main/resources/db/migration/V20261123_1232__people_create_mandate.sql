-- Who may act for whom, until when, on what proof.
create table wushe.mandate (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  person_id uuid not null,
  holder_id uuid not null,
  kind text not null check (kind in ('ORAL', 'PAPER', 'LEGAL_GUARDIAN', 'STAFF_DUTY')),
  proof text not null,
  scan text,
  valid_from date not null,
  valid_until date not null,
  given_at timestamptz not null,
  recorded_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  end_reason text,
  primary key (community, id),
  foreign key (community, person_id) references wushe.person (community, id),
  foreign key (community, holder_id) references wushe.membership (community, id),
  foreign key (community, recorded_by) references wushe.membership (community, id),
  foreign key (community, ended_by) references wushe.membership (community, id),
  check (valid_until >= valid_from),
  check ((ended_at is null) = (end_reason is null))
);
create index mandate_person on wushe.mandate (community, person_id);
create index mandate_holder on wushe.mandate (community, holder_id);
select wushe.secure_table('mandate');
