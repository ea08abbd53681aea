-- Working days a service takes; null where only words say it.
alter table wushe.service_item add column limit_days integer check (limit_days between 1 and 365);

-- One trip to the one-stop counter: one number, however many services it asks for.
create table wushe.receipt (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  person_id uuid not null,
  posted_by uuid not null,
  online boolean not null,
  concern text not null,
  slip_code text,
  received_at timestamptz not null,
  in_charge uuid,
  due_at timestamptz,
  closed_at timestamptz,
  primary key (community, id),
  foreign key (community, person_id) references wushe.person (community, id),
  foreign key (community, posted_by) references wushe.membership (community, id),
  foreign key (community, in_charge) references wushe.membership (community, id)
);
create unique index receipt_number on wushe.receipt (community, number);
create index receipt_open on wushe.receipt (community, due_at, id) where closed_at is null;
create index receipt_closed on wushe.receipt (community, closed_at) where closed_at is not null;
create index receipt_person on wushe.receipt (community, person_id);
create index receipt_poster on wushe.receipt (community, posted_by) where online;
select wushe.secure_table('receipt');

create table wushe.receipt_item (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  receipt_id uuid not null,
  position integer not null,
  item_id uuid not null,
  state text not null check (state in ('RECEIVED', 'ACCEPTED', 'MISSING', 'DONE', 'REFUSED', 'WITHDRAWN')),
  note text,
  days integer not null check (days > 0),
  accepted_at timestamptz,
  stopped_from timestamptz,
  stopped jsonb not null,
  due_at timestamptz,
  changed_at timestamptz not null,
  primary key (community, id),
  foreign key (community, receipt_id) references wushe.receipt (community, id),
  foreign key (community, item_id) references wushe.service_item (community, id),
  -- Who refuses, asks for materials or hands a result out says what.
  constraint receipt_item_says check (state not in ('MISSING', 'DONE', 'REFUSED') or note is not null)
);
-- A trip asks for a service once.
create unique index receipt_item_once on wushe.receipt_item (community, receipt_id, item_id);
select wushe.secure_table('receipt_item');
