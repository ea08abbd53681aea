-- A person's language and display, for every community she is in; holds no personal data but the subject.
create table wushe.preference (
  subject text primary key,
  language text not null check (language in ('zh-CN', 'en')),
  elder boolean not null,
  changed_at timestamptz not null
);
grant select, insert, update on wushe.preference to wushe_app;

create table wushe.membership (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  subject text not null,
  state text not null check (state in ('REQUESTED', 'ACTIVE', 'REFUSED')),
  name text not null,
  email text,
  language text not null,
  address text,
  phone_sealed bytea,
  phone_hash bytea,
  requested_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  primary key (community, id),
  foreign key (community, decided_by) references wushe.membership (community, id)
);
create unique index membership_subject on wushe.membership (community, subject);
create index membership_state on wushe.membership (community, state, requested_at);
select wushe.secure_table('membership');

create table wushe.role_grant (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  member_id uuid not null,
  subject text not null,
  role text not null,
  state text not null check (state in ('PENDING', 'ACTIVE', 'REVOKED')),
  asked_by uuid,
  confirmed_by uuid,
  changed_at timestamptz not null,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create unique index role_grant_once on wushe.role_grant (community, member_id, role);
create index role_grant_role on wushe.role_grant (community, role, state);
create index role_grant_changed on wushe.role_grant (changed_at);
select wushe.secure_table('role_grant');

-- What every replica must know at once of changes younger than a token: keys and roles, no personal data.
create function wushe.recent_role_changes(since timestamptz)
  returns table (community text, subject text, role text, state text, changed_at timestamptz)
  language sql stable security definer set search_path = wushe as $f$
  select g.community, g.subject, g.role, g.state, g.changed_at from wushe.role_grant g
   where g.changed_at > since and g.state in ('ACTIVE', 'REVOKED')
$f$;
revoke execute on function wushe.recent_role_changes(timestamptz) from public;
grant execute on function wushe.recent_role_changes(timestamptz) to wushe_app;
