-- "You forgot to credit": between whoever wrote the post that was used and the authors of the work, and nobody else.
create table claim (
  id           uuid        primary key,
  work_id      uuid        not null constraint claim_work references post,
  source_id    uuid        not null constraint claim_source references post,
  by_id        uuid        not null constraint claim_by references person,
  said         text        not null constraint claim_said_length check (char_length(said) between 20 and 500),
  made_at      timestamptz not null,
  settled_at   timestamptz,
  settled_by   uuid        constraint claim_settled_by references person,
  credited     boolean     not null default false,
  answer       text        not null default '' constraint claim_answer_length check (char_length(answer) <= 500),
  withdrawn_at timestamptz,
  constraint claim_about_another check (work_id <> source_id),
  constraint claim_settled_by_somebody check (num_nulls(settled_at, settled_by) in (0, 2)),
  constraint claim_settled_with_words check (settled_at is null or credited or char_length(answer) >= 10)
);
-- Claims.about: what is said of a work; once of each post
create unique index claim_standing on claim (work_id, source_id, by_id) where withdrawn_at is null;
-- Claims.all: one's own
create index claim_by on claim (by_id, made_at) where withdrawn_at is null;
