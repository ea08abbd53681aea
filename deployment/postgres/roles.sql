-- The two roles of Wushe. Run once by a superuser, again whenever a password changes:
--   psql -v owner_password=… -v app_password=… -f roles.sql
--   createdb --owner=wushe_owner --encoding=UTF8 wushe
--   psql -d wushe -f database.sql
do $$
begin
    if not exists (select from pg_roles where rolname = 'wushe_owner') then
        create role wushe_owner;
    end if;
    if not exists (select from pg_roles where rolname = 'wushe_app') then
        create role wushe_app;
    end if;
end
$$;

-- Owns every table and migrates them; never used while the application serves people.
alter role wushe_owner with login bypassrls nosuperuser nocreatedb nocreaterole password :'owner_password';

-- What the application runs as: owns nothing, and row-level security holds for it.
alter role wushe_app with login nobypassrls nosuperuser nocreatedb nocreaterole password :'app_password';
