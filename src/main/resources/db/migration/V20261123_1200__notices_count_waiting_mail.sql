-- How much mail each community has waiting, for the operator's figures: keys and counts only. Reads
-- the partial index mail_due, so it costs what waits and not what was ever sent.
create function wushe.waiting_mail() returns table (community text, mails bigint)
  language sql stable security definer set search_path = wushe as $f$
  select m.community, count(*) from wushe.mail m where m.state = 'PENDING' group by m.community
$f$;
revoke execute on function wushe.waiting_mail() from public;
grant execute on function wushe.waiting_mail() to wushe_app;
