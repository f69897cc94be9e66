-- Plans, what was submitted for them, how far they are and what they came to.

create table plan (
  id uuid primary key,
  ordinal bigint generated always as identity,
  organisation varchar(100) not null,
  status varchar(20) not null,
  model_name varchar not null,
  model_revision varchar not null,
  content_hash varchar(64) not null,
  scenario varchar,
  policy varchar(100) not null,
  currency varchar(10) not null,
  marking varchar not null,
  profile_name varchar not null,
  submitted_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  -- Counts the workers that have taken it; only the last of them may write.
  attempt int not null,
  cancel_requested boolean not null,
  progress varchar not null,
  events int not null
);

create unique index plan_order on plan (organisation, ordinal);
create index plan_status on plan (status);

-- What was submitted, so that it can be run again.
create table plan_request (
  plan_id uuid primary key references plan (id) on delete cascade,
  organisation varchar(100) not null,
  document ${blob} not null,
  profile varchar not null
);

-- The kept revisions that a plan was made from.
create table plan_source (
  plan_id uuid not null references plan (id) on delete cascade,
  position int not null,
  organisation varchar(100) not null,
  kind varchar(20) not null,
  document_id uuid not null,
  name varchar not null,
  revision int not null,
  content_hash varchar(64) not null,
  primary key (plan_id, position)
);

create index plan_source_document on plan_source (document_id, revision);

create table plan_result (
  plan_id uuid primary key references plan (id) on delete cascade,
  organisation varchar(100) not null,
  attempt int not null,
  summary ${blob} not null,
  body ${blob} not null
);

create table plan_event (
  plan_id uuid not null references plan (id) on delete cascade,
  number int not null,
  organisation varchar(100) not null,
  kind varchar(20) not null,
  attempt int not null,
  happened_at timestamp with time zone not null,
  status varchar(20) not null,
  progress varchar not null,
  primary key (plan_id, number)
);

-- Keys that clients made up; without a plan while the first submission with the key is being read.
create table submission_key (
  organisation varchar(100) not null,
  submission_key varchar(255) not null,
  fingerprint varchar(64) not null,
  claimed_at timestamp with time zone not null,
  plan_id uuid references plan (id) on delete cascade,
  primary key (organisation, submission_key)
);

create index submission_key_plan on submission_key (plan_id);

-- Whoever submits locks this row, so that the queue is never longer than it may be.
create table plan_gate (
  id int primary key
);

insert into plan_gate (id) values (1);

-- The table of the job library; its form is given by db-scheduler.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data ${blob},
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
