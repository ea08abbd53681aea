-- Two records of one person made one. Sealed: what the kept record said before and after, so that it can be undone.
create table wushe.person_merge (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  kept_id uuid not null,
  merged_id uuid not null,
  sealed bytea not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  undo_until timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (community, id),
  foreign key (community, kept_id) references wushe.person (community, id),
  foreign key (community, merged_id) references wushe.person (community, id),
  foreign key (community, merged_by) references wushe.membership (community, id),
  foreign key (community, undone_by) references wushe.membership (community, id),
  check (kept_id <> merged_id),
  check ((undone_at is null) = (undone_by is null))
);
create index person_merge_kept on wushe.person_merge (community, kept_id);
create index person_merge_merged on wushe.person_merge (community, merged_id);
select wushe.secure_table('person_merge');
