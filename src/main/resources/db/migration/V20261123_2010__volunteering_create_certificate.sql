-- Certificates of service; what one says is kept as it was on the day of issue.
create table wushe.service_certificate (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  code uuid not null,
  number text,
  volunteer_id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('ASKED', 'VALID', 'REFUSED', 'REVOKED', 'REPLACED')),
  asked_at timestamptz not null,
  name text not null,
  id_number bytea,
  tail bytea,
  volunteer_number text,
  minutes bigint not null default 0 check (minutes >= 0),
  content text,
  in_charge text,
  issued_at timestamptz,
  issued_by uuid,
  issued_by_name text,
  replaces uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_by_name text,
  end_reason text,
  changed_at timestamptz not null,
  primary key (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, issued_by) references wushe.membership (community, id),
  foreign key (community, ended_by) references wushe.membership (community, id),
  foreign key (community, replaces) references wushe.service_certificate (community, id),
  constraint service_certificate_issued check (state in ('ASKED', 'REFUSED')
    or number is not null and issued_by is not null and issued_at is not null and minutes > 0),
  constraint service_certificate_two_people check (issued_by is null or issued_by <> member_id),
  constraint service_certificate_ended check (state not in ('REFUSED', 'REVOKED', 'REPLACED') or end_reason is not null)
);
create unique index service_certificate_code on wushe.service_certificate (community, code);
create unique index service_certificate_number on wushe.service_certificate (community, number);
create unique index service_certificate_asked on wushe.service_certificate (community, member_id) where state = 'ASKED';
create unique index service_certificate_replaced on wushe.service_certificate (community, replaces);
create index service_certificate_queue on wushe.service_certificate (community, state, changed_at desc, id desc);
create index service_certificate_member on wushe.service_certificate (community, member_id, asked_at desc);
select wushe.secure_table('service_certificate');

-- Wrong answers at the page of verification, for each number asked for and hour, whether it exists or not.
create table wushe.certificate_try (
  community text not null references wushe.community (slug),
  number text not null,
  hour timestamptz not null,
  tries integer not null,
  primary key (community, number, hour)
);
select wushe.secure_table('certificate_try');
