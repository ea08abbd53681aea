-- Where the bundle in force came from, and which content of the folder was last applied:
-- an uploaded bundle stays in force until the folder's own content changes.
alter table wushe.community add column bundle_source text not null default 'FOLDER'
  check (bundle_source in ('FOLDER', 'UPLOAD'));
alter table wushe.community add column folder_hash text;
