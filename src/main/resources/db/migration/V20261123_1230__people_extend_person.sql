-- A person's further facts, and where her record went when it was merged into another.
alter table wushe.person
  add column birth_date date,
  add column age_told_on date,
  add column sex text check (sex in ('F', 'M')),
  add column building text,
  add column unit text,
  add column door text,
  add column guardian_name text,
  add column guardian_phone_sealed bytea,
  add column recorded_by uuid,
  add column merged_into uuid,
  add constraint person_recorder foreign key (community, recorded_by) references wushe.membership (community, id),
  add constraint person_merged foreign key (community, merged_into) references wushe.person (community, id),
  add constraint person_not_into_itself check (merged_into <> id);
create index person_merged_into on wushe.person (community, merged_into);
