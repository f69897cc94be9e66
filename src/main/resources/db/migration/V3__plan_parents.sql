-- Plans that were asked for beside another one, which may be dropped before them.

alter table plan add column parent uuid;

create index plan_parent on plan (organisation, parent, ordinal);
