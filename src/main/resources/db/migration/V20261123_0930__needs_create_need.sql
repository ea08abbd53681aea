create table wushe.need (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  person_id uuid not null,
  requester_id uuid,
  posted_by uuid,
  category text not null,
  category_typed text,
  urgency text not null check (urgency in ('ORDINARY', 'URGENT')),
  source text not null,
  text text not null,
  place text,
  recorded_by text,
  recorded_on date not null,
  publish_consent boolean not null,
  status text not null check (status in
    ('SUBMITTED', 'REFUSED', 'ACCEPTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'CLOSED')),
  submitted_at timestamptz not null,
  answer_due timestamptz not null,
  answered_at timestamptz,
  refusal_reason text,
  published boolean not null,
  public_title text,
  public_text text,
  acting integer not null,
  done integer not null,
  result text,
  solved boolean,
  satisfaction integer check (satisfaction between 1 and 5),
  remark text,
  closed_at timestamptz,
  fingerprint bytea not null,
  import_key bytea,
  primary key (community, id),
  foreign key (community, person_id) references wushe.person (community, id),
  foreign key (community, requester_id) references wushe.membership (community, id),
  foreign key (community, posted_by) references wushe.membership (community, id)
);
create unique index need_number on wushe.need (community, number);
create unique index need_import_key on wushe.need (community, import_key);
create index need_fingerprint on wushe.need (community, fingerprint);
create index need_ledger on wushe.need (community, submitted_at desc, id desc) where published;
create index need_queue on wushe.need (community, status, submitted_at, id);
create index need_requester on wushe.need (community, requester_id, submitted_at desc);
select wushe.secure_table('need');

create table wushe.linkage (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  need_id uuid not null,
  party text not null check (party in
    ('COMMUNITY', 'SOCIAL_WORKER', 'ORGANISATION', 'VOLUNTEER', 'CHARITY_RESOURCE')),
  in_charge uuid not null,
  in_charge_name text not null,
  since timestamptz not null,
  result text,
  done_at timestamptz,
  primary key (community, id),
  foreign key (community, need_id) references wushe.need (community, id),
  foreign key (community, in_charge) references wushe.membership (community, id)
);
create unique index linkage_open on wushe.linkage (community, need_id, party) where done_at is null;
create index linkage_in_charge on wushe.linkage (community, in_charge, since desc);
select wushe.secure_table('linkage');

create table wushe.need_event (
  community text not null references wushe.community (slug),
  id uuid not null,
  need_id uuid not null,
  step text not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text,
  party text,
  public_note text,
  note text,
  primary key (community, id),
  foreign key (community, need_id) references wushe.need (community, id)
);
create index need_event_need on wushe.need_event (community, need_id, at);
select wushe.secure_ledger('need_event');
