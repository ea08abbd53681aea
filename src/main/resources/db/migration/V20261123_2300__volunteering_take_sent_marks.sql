-- Marks that a leader's device kept while it had no network: each comes with its own key, so that it counts once.
alter table wushe.shift_mark drop constraint shift_mark_how_check;
alter table wushe.shift_mark add constraint shift_mark_how_check
  check (how in ('CODE', 'SHEET', 'LEADER', 'OFFLINE'));
-- the earlier mark that this one takes the place of; both stay to be read
alter table wushe.shift_mark add column instead uuid;
alter table wushe.shift_mark add constraint shift_mark_instead
  foreign key (community, instead) references wushe.shift_mark (community, id);

create table wushe.sent_mark (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  slot_id uuid not null,
  signup_id uuid not null,
  kind text not null check (kind in ('CAME', 'LEFT')),
  -- by the clock of the device
  at timestamptz not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  finding text not null check (finding in ('TAKEN', 'KNOWN', 'CLOCK', 'OUTSIDE', 'NO_SEAT',
    'NOT_IN', 'OTHER_TIME', 'NOTED_SINCE', 'CONFIRMED', 'OWN', 'STEP')),
  settled text check (settled in ('COUNTED', 'DROPPED')),
  settled_at timestamptz,
  settled_by uuid,
  primary key (community, id),
  foreign key (community, slot_id) references wushe.slot (community, id),
  foreign key (community, signup_id) references wushe.signup (community, id),
  foreign key (community, sent_by) references wushe.membership (community, id),
  foreign key (community, settled_by) references wushe.membership (community, id),
  check ((settled is null) = (settled_at is null)),
  check ((settled is null) = (settled_by is null))
);
create index sent_mark_open on wushe.sent_mark (community, slot_id, at, id)
  where finding not in ('TAKEN', 'KNOWN') and settled is null;
select wushe.secure_table('sent_mark');
