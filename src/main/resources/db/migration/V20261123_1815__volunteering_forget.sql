-- What a volunteer told and who took the steps of a project is never changed but for this: who is
-- forgotten leaves her name and her own words. Only inside the community that is entered.
create function wushe.forget_volunteer(slug text, who uuid) returns void
  language sql security definer set search_path = wushe as $f$
  update wushe.volunteer_entry e
     set abilities = null, times = null, area = null
    from wushe.volunteer v
   where e.community = slug and v.community = slug and v.id = e.volunteer_id and v.member_id = who
     and slug = nullif(current_setting('wushe.community', true), '');
  update wushe.project_event
     set actor_name = null, note = null
   where community = slug and actor_id = who
     and slug = nullif(current_setting('wushe.community', true), '')
$f$;
revoke execute on function wushe.forget_volunteer(text, uuid) from public;
grant execute on function wushe.forget_volunteer(text, uuid) to wushe_app;
