create table thanks (
  id           uuid        primary key,
  post_id      uuid        not null constraint thanks_post references post,
  comment_id   uuid        constraint thanks_comment references comment,
  giver_id     uuid        not null constraint thanks_giver references person,
  reason       text        not null constraint thanks_reason_length check (char_length(reason) between 20 and 500),
  quotable     boolean     not null,
  given_at     timestamptz not null,
  withdrawn_at timestamptz
);
-- Thanks.under: what was said for a post and its comments
create index thanks_post on thanks (post_id, given_at);
create index thanks_comment on thanks (comment_id) where comment_id is not null;
-- Allotment.left: what somebody gave this week
create index thanks_giver on thanks (giver_id, given_at);

create table thanks_person (
  thanks_id uuid not null constraint thanks_person_thanks references thanks,
  person_id uuid not null constraint thanks_person_person references person,
  constraint thanks_person_key primary key (thanks_id, person_id)
);
-- Thanks.received
create index thanks_person_person on thanks_person (person_id);
