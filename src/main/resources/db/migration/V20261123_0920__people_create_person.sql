create table wushe.person (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  member_id uuid,
  name text not null,
  phone_sealed bytea,
  phone_hash bytea,
  id_number_sealed bytea,
  id_number_hash bytea,
  age integer,
  address text,
  recorded_at timestamptz not null,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create unique index person_member on wushe.person (community, member_id);
create index person_id_number on wushe.person (community, id_number_hash);
create index person_phone on wushe.person (community, phone_hash);
select wushe.secure_table('person');
