-- A volunteer project from its plan to its result.
create table wushe.project (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  title text not null,
  category text not null,
  content text not null,
  place text not null,
  starts_on date not null,
  ends_on date not null,
  wanted integer not null check (wanted > 0),
  min_age integer,
  conditions text,
  risk text not null check (risk in ('ORDINARY', 'HIGH')),
  risk_text text,
  cancel_hours integer not null check (cancel_hours >= 0),
  state text not null check (state in
    ('DRAFT', 'PROPOSED', 'RECRUITING', 'RUNNING', 'HOURS_REVIEW', 'CLOSED', 'REFUSED', 'CANCELLED')),
  insurance_number text,
  leader_id uuid not null,
  leader_name text not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  reviewed_by uuid,
  reviewed_by_name text,
  reason text,
  result text,
  changed_at timestamptz not null,
  published_at timestamptz,
  primary key (community, id),
  foreign key (community, leader_id) references wushe.membership (community, id),
  foreign key (community, proposed_by) references wushe.membership (community, id),
  foreign key (community, reviewed_by) references wushe.membership (community, id),
  check (ends_on >= starts_on),
  constraint project_second_person check (reviewed_by <> proposed_by),
  constraint project_true_risk check (published_at is null or length(trim(risk_text)) > 0 and reviewed_by is not null),
  constraint project_insured check (risk = 'ORDINARY' or insurance_number is not null
    or state not in ('RUNNING', 'HOURS_REVIEW', 'CLOSED'))
);
create unique index project_number on wushe.project (community, number);
create index project_public on wushe.project (community, published_at desc, id desc) where published_at is not null;
create index project_desk on wushe.project (community, changed_at desc, id desc);
select wushe.secure_table('project');

create table wushe.project_event (
  community text not null references wushe.community (slug),
  id uuid not null,
  project_id uuid not null,
  step text not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text,
  note text,
  primary key (community, id),
  foreign key (community, project_id) references wushe.project (community, id)
);
create index project_event_of on wushe.project_event (community, project_id, at);
select wushe.secure_ledger('project_event');

-- The needs a project grew out of; it reports back to each.
create table wushe.project_need (
  community text not null references wushe.community (slug),
  id uuid not null,
  project_id uuid not null,
  need_id uuid not null,
  need_number text not null,
  linkage_id uuid not null,
  primary key (community, id),
  foreign key (community, project_id) references wushe.project (community, id),
  foreign key (community, need_id) references wushe.need (community, id),
  foreign key (community, linkage_id) references wushe.linkage (community, id)
);
create index project_need_of on wushe.project_need (community, project_id);
create index project_need_back on wushe.project_need (community, need_id);
select wushe.secure_ledger('project_need');
