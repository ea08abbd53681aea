-- First statement of every transaction of the app: binds the community for row-level security.
-- "set local" inside a function is also carried to the workers of a distributed database; set_config is not.
create function wushe.enter(slug text) returns void language plpgsql as $f$
begin
  perform set_config('citus.propagate_set_commands', 'local', true);
  execute format('set local wushe.community = %L', slug);
end $f$;

-- The wall every table with a column "community" stands behind.
create function wushe.secure_table(t text) returns void language plpgsql as $f$
begin
  execute format('alter table wushe.%I enable row level security', t);
  execute format('alter table wushe.%I force row level security', t);
  execute format('create policy community_only on wushe.%I'
    || ' using (community = nullif(current_setting(''wushe.community'', true), ''''))'
    || ' with check (community = nullif(current_setting(''wushe.community'', true), ''''))', t);
  execute format('grant select, insert, update, delete on wushe.%I to wushe_app', t);
end $f$;

-- The same wall around a book in which nothing is ever changed or struck out.
create function wushe.secure_ledger(t text) returns void language plpgsql as $f$
begin
  perform wushe.secure_table(t);
  execute format('revoke update, delete on wushe.%I from wushe_app', t);
end $f$;

revoke execute on function wushe.secure_table(text) from public;
revoke execute on function wushe.secure_ledger(text) from public;
grant usage on schema wushe to wushe_app;

create table wushe.community (
  slug text primary key check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
  state text not null check (state in ('ACTIVE', 'SUSPENDED')),
  bundle jsonb not null,
  bundle_hash text not null,
  applied_at timestamptz not null,
  suspended_reason text
);
grant select, insert, update on wushe.community to wushe_app;

-- Human numbers: one counter a community, kind and year.
create table wushe.number_counter (
  community text not null references wushe.community (slug),
  kind text not null,
  year integer not null,
  value bigint not null,
  primary key (community, kind, year)
);
select wushe.secure_table('number_counter');
