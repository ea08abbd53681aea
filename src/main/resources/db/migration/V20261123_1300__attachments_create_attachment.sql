-- A photo of something of another room. A draft stands under the key its form will become.
create table wushe.attachment (
  community text not null references wushe.community (slug),
  id uuid not null,
  version integer not null,
  kind text not null,
  subject_id uuid not null,
  owner_id uuid not null,
  state text not null check (state in ('DRAFT', 'PRIVATE', 'PUBLISHED')),
  position integer not null check (position between 1 and 3),
  width integer not null,
  height integer not null,
  bytes integer not null,
  sha256 text not null,
  public_sha256 text,
  created_at timestamptz not null,
  removed_at timestamptz,
  cleared_at timestamptz,
  primary key (community, id),
  foreign key (community, owner_id) references wushe.membership (community, id)
);
-- Three at most, and the same photo once, whoever writes at the same time.
create unique index attachment_position on wushe.attachment (community, kind, subject_id, position)
  where state <> 'DRAFT' and removed_at is null;
create unique index attachment_once on wushe.attachment (community, kind, subject_id, sha256)
  where state <> 'DRAFT' and removed_at is null;
-- A draft is its owner's alone: nobody can take her places by knowing the key.
create unique index attachment_draft_position
  on wushe.attachment (community, kind, subject_id, owner_id, position)
  where state = 'DRAFT' and removed_at is null;
create unique index attachment_draft_once
  on wushe.attachment (community, kind, subject_id, owner_id, sha256)
  where state = 'DRAFT' and removed_at is null;
create index attachment_drafts_of on wushe.attachment (community, owner_id, created_at)
  where state = 'DRAFT' and removed_at is null;
create index attachment_to_clear on wushe.attachment (community, created_at)
  where cleared_at is null and (removed_at is not null or state = 'DRAFT');
select wushe.secure_table('attachment');

-- The bytes, where photos are kept in the database.
create table wushe.attachment_copy (
  community text not null references wushe.community (slug),
  attachment_id uuid not null,
  copy text not null check (copy in ('IMAGE', 'THUMBNAIL', 'PUBLIC_IMAGE', 'PUBLIC_THUMBNAIL')),
  jpeg bytea not null,
  primary key (community, attachment_id, copy),
  foreign key (community, attachment_id) references wushe.attachment (community, id)
);
-- A JPEG is packed already; packing it again only costs time.
alter table wushe.attachment_copy alter column jpeg set storage external;
select wushe.secure_table('attachment_copy');

-- Which communities have photos to be cleared away; nothing but their slugs.
create function wushe.communities_with_old_photos(drafts_before timestamptz)
  returns table (community text)
  language sql stable security definer set search_path = wushe as $f$
  select a.community from wushe.attachment a
   where a.cleared_at is null
     and (a.removed_at is not null or a.state = 'DRAFT')
     and (a.removed_at is not null or a.created_at < drafts_before)
   group by a.community
$f$;
revoke execute on function wushe.communities_with_old_photos(timestamptz) from public;
grant execute on function wushe.communities_with_old_photos(timestamptz) to wushe_app;
