-- The second text a need is known by: one told with an id number is also known by name and phone.
alter table wushe.need add column other_fingerprint bytea;
create index need_other_fingerprint on wushe.need (community, other_fingerprint);

create table wushe.import_job (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  state text not null check (state in ('READING', 'READY', 'RUNNING', 'STOPPED', 'FINISHED')),
  file_name text not null,
  sheet_name text,
  other_sheets text,
  unknown_columns text,
  uploaded_by uuid,
  uploaded_name text not null,
  uploaded_at timestamptz not null,
  touched_at timestamptz not null,
  total integer not null,
  accepted integer not null,
  warned integer not null,
  refused integer not null,
  duplicates integer not null,
  skipped integer not null,
  imported integer not null,
  attempts integer not null,
  confirmed_by uuid,
  confirmed_subject text,
  confirmed_name text,
  confirmed_roles text,
  confirmed_at timestamptz,
  finished_at timestamptz,
  primary key (community, id),
  foreign key (community, uploaded_by) references wushe.membership (community, id),
  foreign key (community, confirmed_by) references wushe.membership (community, id)
);
create index import_job_latest on wushe.import_job (community, uploaded_at desc, id desc);
create index import_job_running on wushe.import_job (community, confirmed_at, id) where state = 'RUNNING';
select wushe.secure_table('import_job');

-- One row of a list; what was typed is sealed, and gone once its need is entered.
create table wushe.import_row (
  community text not null references wushe.community (slug),
  id uuid not null,
  job_id uuid not null,
  line integer not null,
  verdict text not null check (verdict in ('ACCEPTED', 'REFUSED', 'DUPLICATE')),
  warned boolean not null,
  need_number text,
  sealed bytea,
  primary key (community, id),
  foreign key (community, job_id) references wushe.import_job (community, id),
  foreign key (community, need_number) references wushe.need (community, number)
);
create unique index import_row_line on wushe.import_row (community, job_id, line);
create index import_row_pending on wushe.import_row (community, job_id, line)
  where verdict = 'ACCEPTED' and need_number is null;
select wushe.secure_table('import_row');

-- Which communities have confirmed lists to be worked off; nothing but their slugs.
create function wushe.communities_importing() returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select j.community from wushe.import_job j where j.state = 'RUNNING' group by j.community
$f$;
revoke execute on function wushe.communities_importing() from public;
grant execute on function wushe.communities_importing() to wushe_app;
