-- Run inside the database `wushe` by a superuser after roles.sql; may be repeated.
revoke all on database wushe from public;
revoke all on schema public from public;
grant connect on database wushe to wushe_app;
