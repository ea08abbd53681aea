-- What was done, by whom and to what: each entry carries the hash of the one before it.
create table wushe.audit_entry (
  community text not null references wushe.community (slug),
  seq bigint not null,
  at timestamptz not null,
  actor_subject text not null,
  actor_name text not null,
  actor_roles text not null,
  action text not null,
  subject text not null,
  details jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (community, seq)
);
create index audit_entry_actor on wushe.audit_entry (community, actor_name, seq);
create index audit_entry_action on wushe.audit_entry (community, action, seq);
create index audit_entry_subject on wushe.audit_entry (community, subject, seq);
create index audit_entry_at on wushe.audit_entry (community, at);
select wushe.secure_ledger('audit_entry');

-- Where the chain of a community ends. Whoever adds to the chain holds this row until she commits.
create table wushe.audit_head (
  community text primary key references wushe.community (slug),
  seq bigint not null,
  hash bytea not null
);
select wushe.secure_table('audit_head');
revoke delete on wushe.audit_head from wushe_app;
