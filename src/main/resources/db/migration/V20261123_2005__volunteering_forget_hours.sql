-- The story of hours is never changed but for this: who is forgotten leaves her name and her words.
create function wushe.forget_hours(slug text, who uuid) returns void
  language sql security definer set search_path = wushe as $f$
  update wushe.service_hours_entry
     set actor_name = null, reason = case when step = 'OBJECTED' then null else reason end
   where community = slug and actor_id = who
     and slug = nullif(current_setting('wushe.community', true), '')
$f$;
revoke execute on function wushe.forget_hours(text, uuid) from public;
grant execute on function wushe.forget_hours(text, uuid) to wushe_app;
