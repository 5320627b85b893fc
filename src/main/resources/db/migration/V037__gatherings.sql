-- When and where people meet because of a post.
create table gathering (
  post_id       uuid        not null constraint gathering_key primary key constraint gathering_post references post on delete cascade,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  zone          text        not null constraint gathering_zone_length check (char_length(zone) between 1 and 60),
  place         text        not null default '' constraint gathering_place_length check (char_length(place) <= 120),
  link          text        not null default '' constraint gathering_link_length check (char_length(link) <= 500),
  capacity      int         constraint gathering_capacity_range check (capacity between 1 and 10000),
  set_by        uuid        not null constraint gathering_set_by references person,
  set_at        timestamptz not null,
  changed_at    timestamptz not null,
  sequence      int         not null default 0,
  cancelled_at  timestamptz,
  cancelled_by  uuid        constraint gathering_cancelled_by references person,
  cancelled_why text        constraint gathering_cancelled_why_length check (char_length(cancelled_why) between 1 and 280),
  version       bigint      not null default 0,
  constraint gathering_forward check (starts_at < ends_at),
  constraint gathering_somewhere check (place <> '' or link <> ''),
  constraint gathering_cancelled_by_somebody check (num_nulls(cancelled_at, cancelled_by, cancelled_why) in (0, 3))
);
-- Coming: what is to come, keyset by time
create index gathering_starts on gathering (starts_at, post_id);

-- Who comes, of every person one answer; stale since the time was changed, until they answer again.
create table gathering_answer (
  post_id   uuid        not null constraint gathering_answer_gathering references gathering on delete cascade,
  person_id uuid        not null constraint gathering_answer_person references person,
  answer    text        not null constraint gathering_answer_known check (answer in ('yes', 'maybe', 'no')),
  stale     boolean     not null default false,
  at        timestamptz not null,
  constraint gathering_answer_key primary key (post_id, person_id)
);
-- Agreed: a person's own calendar
create index gathering_answer_person on gathering_answer (person_id, post_id) where answer = 'yes';
