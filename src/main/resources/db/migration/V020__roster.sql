-- Who writes when on the shared blog. What was agreed, each time it was: an expert every so many days, and more than so many articles a week.
create table cadence (
  id          uuid        primary key,
  every_days  int         not null constraint cadence_every_days_range check (every_days between 1 and 90),
  more_than   int         not null constraint cadence_more_than_range check (more_than between 0 and 50),
  agreed_at   timestamptz not null,
  agreed_by   uuid        not null constraint cadence_agreed_by references person
);

-- Who is on the roster, and who has been asked and has not answered yet.
create table writer (
  person_id uuid        not null constraint writer_key primary key constraint writer_person references person,
  joined_at timestamptz,
  asked_by  uuid        constraint writer_asked_by references person,
  constraint writer_asked_or_joined check (num_nonnulls(joined_at, asked_by) = 1)
);

-- The weeks for which slots have been proposed to everybody on the roster.
create table roster_period (
  id         uuid        primary key,
  first_day  date        not null,
  last_day   date        not null,
  opened_at  timestamptz not null,
  opened_by  uuid        not null constraint roster_period_opened_by references person,
  constraint roster_period_forward check (first_day <= last_day),
  constraint roster_period_apart exclude using gist (daterange(first_day, last_day, '[]') with &&)
);

-- A day on which somebody means to publish, of every person one at most. What is skipped is deleted, and what is past is counted
-- by week and then deleted: no row says who did not write.
create table slot (
  id        uuid   primary key,
  person_id uuid   not null constraint slot_person references person,
  day       date   not null,
  post_id   uuid   constraint slot_post references post on delete set null constraint slot_post_unique unique,
  version   bigint not null default 0,
  constraint slot_person_day_unique unique (person_id, day)
);
-- Turns.between: a month
create index slot_day on slot (day);

-- A colleague is asked to take a slot, or to exchange it for one of theirs; gone once answered.
create table slot_swap (
  id         uuid primary key,
  slot_id    uuid not null constraint slot_swap_slot references slot on delete cascade constraint slot_swap_slot_unique unique,
  asked_id   uuid not null constraint slot_swap_asked references person,
  offered_id uuid constraint slot_swap_offered references slot on delete cascade
);
-- Swaps.asked: what somebody has been asked; Swaps.forget
create index slot_swap_asked on slot_swap (asked_id);
create index slot_swap_offered on slot_swap (offered_id);

-- How many slots there were in a week that is over: nobody's in particular.
create table roster_week (
  monday date not null constraint roster_week_key primary key constraint roster_week_begins_on_monday check (extract(isodow from monday) = 1),
  slots  int  not null constraint roster_week_slots_range check (slots >= 0)
);

-- Topics that somebody looked for and did not find: by day, and nobody's in particular. Only words that are a public topic already.
create table missed_search (
  topic text not null constraint missed_search_topic_form check (topic ~ '^[^\s/?#]{1,80}$'),
  day   date not null,
  constraint missed_search_key primary key (topic, day)
);
