-- A form that brought files is sent again as it came, without them.
alter table wushe.kept_form add column with_files boolean not null default false;
