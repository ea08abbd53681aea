-- The figures of a month on a community's home: a month's rows and no others are read.
create index need_answered on wushe.need (community, answered_at) where published;
create index need_closed on wushe.need (community, closed_at) where published;
