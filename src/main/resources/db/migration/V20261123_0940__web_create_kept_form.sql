-- What a person had typed when her sign-in ended. Readable only with the key in her browser; gone after two hours.
create table wushe.kept_form (
  community text not null references wushe.community (slug),
  id uuid not null,
  path text not null,
  sealed bytea not null,
  kept_at timestamptz not null,
  primary key (community, id)
);
create index kept_form_age on wushe.kept_form (community, kept_at);
select wushe.secure_table('kept_form');
