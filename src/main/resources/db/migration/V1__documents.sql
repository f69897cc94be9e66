-- Models, industrial bases and contract sets, and every revision of them. Every record belongs to an organisation.

create table document (
  id uuid primary key,
  ordinal bigint generated always as identity,
  organisation varchar(100) not null,
  kind varchar(20) not null,
  name varchar not null,
  current_revision int not null
);

create unique index document_order on document (organisation, kind, ordinal);

-- Nothing ever updates or deletes a row of this table.
create table document_revision (
  document_id uuid not null references document (id),
  revision int not null,
  organisation varchar(100) not null,
  name varchar not null,
  content_hash varchar(64) not null,
  author varchar(200) not null,
  created_at timestamp with time zone not null,
  reason varchar(2000) not null,
  body ${blob} not null,
  primary key (document_id, revision)
);
