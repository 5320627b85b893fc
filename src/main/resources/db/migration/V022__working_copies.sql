-- What somebody has typed into a form and not sent yet, for nobody but them; kept 90 days.
create table working_copy (
  person_id uuid        not null constraint working_copy_person references person,
  name      text        not null constraint working_copy_name_form check (name ~ '^[a-z]{1,20}-[0-9a-f-]{36}$'),
  fields    jsonb       not null constraint working_copy_size check (octet_length(fields::text) <= 4194304),
  tab       text        constraint working_copy_tab_length check (char_length(tab) <= 40),
  version   bigint,
  saved_at  timestamptz not null,
  constraint working_copy_key primary key (person_id, name)
);
-- Copies.sweep
create index working_copy_saved on working_copy (saved_at);

-- Who has a post open for writing, and when they last did something there.
create table presence (
  post_id   uuid        not null constraint presence_post references post on delete cascade,
  person_id uuid        not null constraint presence_person references person,
  seen_at   timestamptz not null,
  constraint presence_key primary key (post_id, person_id)
);
