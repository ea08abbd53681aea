-- When a mail was given up, and when the desk sent it again.
alter table wushe.mail
  add column died_at timestamptz,
  add column resent_at timestamptz;
update wushe.mail set died_at = next_at where state = 'DEAD';
alter table wushe.mail
  add constraint mail_died_check check ((state = 'DEAD') = (died_at is not null));
create index mail_dead on wushe.mail (community, died_at desc, id desc) where state = 'DEAD';
