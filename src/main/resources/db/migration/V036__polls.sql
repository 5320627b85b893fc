-- A question that a post asks its readers, with options to choose from.
create table poll (
  post_id    uuid        not null constraint poll_key primary key constraint poll_post references post on delete cascade,
  question   text        not null constraint poll_question_length check (char_length(question) between 1 and 200),
  multiple   boolean     not null,
  named      boolean     not null,
  results    text        not null constraint poll_results_known check (results in ('voted', 'closed')),
  closes_at  timestamptz,
  opened_by  uuid        not null constraint poll_opened_by references person,
  opened_at  timestamptz not null,
  closed_at  timestamptz,
  closed_by  uuid        constraint poll_closed_by references person,
  version    bigint      not null default 0,
  -- Of an anonymous poll: how many votes the numbers beside its options are made of, and since when.
  counted    int         not null default 0,
  counted_at timestamptz,
  constraint poll_closed_by_somebody check (closed_by is null or closed_at is not null)
);
-- Closings: what is due
create index poll_closes_at on poll (closes_at) where closed_at is null;

create table poll_option (
  post_id  uuid not null constraint poll_option_poll references poll on delete cascade,
  position int  not null,
  id       uuid not null constraint poll_option_id_unique unique,
  label    text not null constraint poll_option_label_length check (char_length(label) between 1 and 120),
  counted  int  not null default 0,
  constraint poll_option_key primary key (post_id, position)
);

-- Of every person one vote, for one option or several.
create table poll_vote (
  post_id   uuid        not null constraint poll_vote_poll references poll on delete cascade,
  person_id uuid        not null constraint poll_vote_person references person,
  at        timestamptz not null,
  constraint poll_vote_key primary key (post_id, person_id)
);
-- Of an anonymous poll they are deleted when it closes: from then on nobody can find out who chose what.
create table poll_choice (
  post_id   uuid not null,
  person_id uuid not null,
  option_id uuid not null constraint poll_choice_option references poll_option (id) on delete cascade,
  constraint poll_choice_key primary key (post_id, person_id, option_id),
  constraint poll_choice_vote foreign key (post_id, person_id) references poll_vote on delete cascade
);
-- Views: who chose it
create index poll_choice_option_id on poll_choice (option_id);
