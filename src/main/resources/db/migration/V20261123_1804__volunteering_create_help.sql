-- "I help you" (我帮你): neighbours ask, volunteers offer, the requester chooses; there is nothing to pay.
create table wushe.help_request (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  number text not null,
  member_id uuid not null,
  person_id uuid not null,
  skill text not null,
  text text not null,
  place text not null,
  wanted_on date not null,
  day_part text not null check (day_part in ('DAY', 'EVENING')),
  state text not null check (state in ('OPEN', 'CHOSEN', 'DONE', 'WITHDRAWN')),
  asked_at timestamptz not null,
  ended_at timestamptz,
  primary key (community, id),
  foreign key (community, member_id) references wushe.membership (community, id),
  foreign key (community, person_id) references wushe.person (community, id)
);
create unique index help_request_number on wushe.help_request (community, number);
create index help_request_open on wushe.help_request (community, asked_at desc, id desc) where state = 'OPEN';
create index help_request_own on wushe.help_request (community, member_id, asked_at desc);
select wushe.secure_table('help_request');

create table wushe.help_offer (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  request_id uuid not null,
  volunteer_id uuid not null,
  member_id uuid not null,
  name text not null,
  message text,
  state text not null check (state in ('OFFERED', 'CHOSEN', 'NOT_CHOSEN', 'WITHDRAWN', 'DONE', 'NOT_DONE')),
  offered_at timestamptz not null,
  primary key (community, id),
  foreign key (community, request_id) references wushe.help_request (community, id),
  foreign key (community, volunteer_id) references wushe.volunteer (community, id),
  foreign key (community, member_id) references wushe.membership (community, id)
);
create unique index help_offer_live on wushe.help_offer (community, request_id, member_id) where state in ('OFFERED', 'CHOSEN');
create unique index help_offer_chosen on wushe.help_offer (community, request_id) where state = 'CHOSEN';
select wushe.secure_table('help_offer');
