-- What a notice asks for may be done or wanted no more: it is kept, and no longer counts as unread.
alter table wushe.notice add column superseded_at timestamptz;
create index notice_about on wushe.notice (community, number)
  where superseded_at is null and number is not null;

-- CANCELLED: the mail had nothing to say any more when its turn came.
alter table wushe.mail drop constraint mail_state_check;
alter table wushe.mail
  add constraint mail_state_check check (state in ('PENDING', 'SENT', 'DEAD', 'CANCELLED'));
