-- What the leader allows at a shift beside the code on her screen.
create table wushe.shift_check_in (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  slot_id uuid not null,
  sheet integer not null check (sheet >= 0),
  sheet_allowed boolean not null,
  walk_ins boolean not null,
  primary key (community, id),
  foreign key (community, slot_id) references wushe.slot (community, id)
);
create unique index shift_check_in_slot on wushe.shift_check_in (community, slot_id);
select wushe.secure_table('shift_check_in');

-- Who was seen when, noted by whom and how; what was noted by mistake is noted anew, never struck out.
create table wushe.shift_mark (
  community text not null references wushe.community (slug),
  id uuid not null,
  slot_id uuid not null,
  signup_id uuid not null,
  kind text not null check (kind in ('CAME', 'LEFT', 'ABSENT')),
  how text not null check (how in ('CODE', 'SHEET', 'LEADER')),
  at timestamptz not null,
  marked_by uuid not null,
  primary key (community, id),
  foreign key (community, slot_id) references wushe.slot (community, id),
  foreign key (community, signup_id) references wushe.signup (community, id),
  foreign key (community, marked_by) references wushe.membership (community, id)
);
create index shift_mark_of on wushe.shift_mark (community, slot_id, at, id);
select wushe.secure_ledger('shift_mark');
