-- What became of a question: the answer that was accepted, or a post that answers it. No part of the question's text.
alter table post
  add column accepted_id uuid constraint post_accepted references comment on delete set null,
  add column accepted_at timestamptz,
  add column accepted_by uuid constraint post_accepted_by references person,
  add column answered_in uuid constraint post_answered_in references post on delete set null,
  add column closed_at   timestamptz,
  add column closed_by   uuid constraint post_closed_by references person,
  add constraint post_accepted_by_somebody check (num_nulls(accepted_at, accepted_by) in (0, 2)),
  add constraint post_closed_by_somebody check (num_nulls(closed_at, closed_by) in (0, 2)),
  add constraint post_settled_is_question check (kind = 'question' or num_nonnulls(accepted_id, accepted_at, answered_in, closed_at) = 0),
  add constraint post_answered_in_another check (answered_in <> id);
-- Filter.open: questions that nothing settles
create index post_open_question on post (published_at desc, id desc) where kind = 'question' and accepted_id is null and answered_in is null;
create index post_accepted on post (accepted_id) where accepted_id is not null;
create index post_answered_in on post (answered_in) where answered_in is not null;

-- Who is asked a question by name. Answered once they have said something below it; until then they may pass it on, or say no.
create table ask (
  question_id uuid        not null constraint ask_question references post on delete cascade,
  person_id   uuid        not null constraint ask_person references person,
  asked_by    uuid        not null constraint ask_asked_by references person,
  asked_at    timestamptz not null,
  ended_at    timestamptz,
  passed_to   uuid        constraint ask_passed_to references person,
  reason      text        not null default '' constraint ask_reason_length check (char_length(reason) <= 280),
  constraint ask_key primary key (question_id, person_id),
  constraint ask_of_another check (person_id <> asked_by),
  constraint ask_passed_is_ended check (passed_to is null or ended_at is not null)
);
-- Filter.askedOfMe
create index ask_person on ask (person_id, question_id) where ended_at is null;
