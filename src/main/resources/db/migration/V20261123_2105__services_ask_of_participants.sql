-- What a session asks of those who come; null and false ask nothing.
alter table wushe.service_session add column min_age integer check (min_age between 1 and 120);
alter table wushe.service_session add column residents_only boolean not null default false;
