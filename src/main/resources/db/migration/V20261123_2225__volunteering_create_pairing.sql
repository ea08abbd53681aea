-- A social worker leads a volunteer in a need or a project (domain row E6-19): both agree, and it ends with a review.
create table wushe.pairing (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  worker_id uuid not null,
  volunteer_id uuid not null,
  volunteer_member_id uuid not null,
  need_id uuid,
  project_id uuid,
  matter text not null,
  purpose text not null,
  from_on date not null,
  to_on date not null,
  state text not null check (state in ('PROPOSED', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'LEFT', 'ENDED')),
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  worker_agreed_at timestamptz,
  volunteer_agreed_at timestamptz,
  end_reason text,
  ended_at timestamptz,
  ended_by uuid,
  review text,
  score integer,
  primary key (community, id),
  foreign key (community, worker_id) references wushe.membership (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id),
  foreign key (community, volunteer_member_id) references wushe.membership (community, id),
  foreign key (community, need_id) references wushe.need (community, id),
  foreign key (community, project_id) references wushe.project (community, id),
  foreign key (community, proposed_by) references wushe.membership (community, id),
  foreign key (community, ended_by) references wushe.membership (community, id),
  check (to_on >= from_on),
  check ((need_id is null) <> (project_id is null)),
  constraint pairing_two_people check (worker_id <> volunteer_member_id),
  constraint pairing_both_agreed check (state not in ('ACTIVE', 'LEFT', 'ENDED')
    or worker_agreed_at is not null and volunteer_agreed_at is not null),
  constraint pairing_reviewed check (state <> 'ENDED' or review is not null and score between 1 and 5)
);
create unique index pairing_number on wushe.pairing (community, number);
-- The same two once in the same matter at a time.
create unique index pairing_once_need on wushe.pairing (community, worker_id, volunteer_id, need_id)
  where state in ('PROPOSED', 'ACTIVE') and need_id is not null;
create unique index pairing_once_project on wushe.pairing (community, worker_id, volunteer_id, project_id)
  where state in ('PROPOSED', 'ACTIVE') and project_id is not null;
create index pairing_list on wushe.pairing (community, proposed_at desc, id desc);
create index pairing_worker on wushe.pairing (community, worker_id, proposed_at desc, id desc);
create index pairing_volunteer on wushe.pairing (community, volunteer_member_id, proposed_at desc);
create index pairing_project on wushe.pairing (community, project_id) where project_id is not null;
select wushe.secure_table('pairing');
