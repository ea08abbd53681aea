create table wushe.opinion (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  kind text not null check (kind in ('SUGGESTION', 'QUESTION', 'COMPLAINT', 'PRAISE')),
  text text not null,
  member_id uuid not null,
  told_at timestamptz not null,
  answer_due timestamptz not null,
  answer_kind text check (answer_kind in ('DONE', 'PLANNED', 'NOT_POSSIBLE')),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  answered_by_name text,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create unique index opinion_number on wushe.opinion (community, number);
create index opinion_open on wushe.opinion (community, answer_due, id) where answer is null;
create index opinion_answered on wushe.opinion (community, answered_at desc, id desc) where answer is not null;
create index opinion_member on wushe.opinion (community, member_id, told_at desc);
select wushe.secure_table('opinion');
