-- A draft may be published later. One that could not be published then is an ordinary draft again, and says when and why.
alter table post
  add column scheduled_at timestamptz,
  add column scheduled_by uuid constraint post_scheduled_by references person,
  add column missed_at    timestamptz,
  add column missed_why   text constraint post_missed_why_known check (missed_why in ('left', 'right', 'reader', 'unready', 'fault')),
  add constraint post_scheduled_by_somebody check (num_nulls(scheduled_at, scheduled_by) in (0, 2)),
  add constraint post_scheduled_is_draft check (scheduled_at is null or published_at is null),
  add constraint post_missed_for_a_reason check (num_nulls(missed_at, missed_why) in (0, 2));
-- Publisher.next: what is due
create index post_scheduled on post (scheduled_at, id) where scheduled_at is not null;

-- Whether posts in a space wait until somebody beside their authors has read them.
alter table space add column reader_required boolean not null default false;

-- A colleague asked to read a draft: may read it until it is published or the request is taken back, and says how it was.
create table draft_reader (
  post_id     uuid        not null constraint draft_reader_post references post on delete cascade,
  person_id   uuid        not null constraint draft_reader_person references person,
  asked_by    uuid        not null constraint draft_reader_asked_by references person,
  asked_at    timestamptz not null,
  note        text        not null default '' constraint draft_reader_note_length check (char_length(note) <= 500),
  answer      text        constraint draft_reader_answer_known check (answer in ('fine', 'remarks')),
  answered_at timestamptz,
  ended_at    timestamptz,
  ended_by    uuid        constraint draft_reader_ended_by references person,
  constraint draft_reader_key primary key (post_id, person_id),
  constraint draft_reader_answered_at_a_time check (num_nulls(answer, answered_at) in (0, 2)),
  constraint draft_reader_ended_by_somebody check (num_nulls(ended_at, ended_by) in (0, 2))
);
-- Asides.drafts: what somebody is asked to read
create index draft_reader_person on draft_reader (person_id, post_id) where ended_at is null;

-- A word in the margin of a draft, about a passage of it: the block where it stood, and the words it is about.
create table remark (
  id          uuid        primary key,
  post_id     uuid        not null constraint remark_post references post on delete cascade,
  person_id   uuid        not null constraint remark_person references person,
  block       int         not null constraint remark_block_counted check (block >= 0),
  quote       text        not null constraint remark_quote_length check (char_length(quote) between 1 and 400),
  markdown    text        not null constraint remark_markdown_length check (octet_length(markdown) between 1 and 16000),
  html        text        not null,
  rendering   int         not null default 0,
  made_at     timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid        constraint remark_resolved_by references person,
  constraint remark_resolved_by_somebody check (num_nulls(resolved_at, resolved_by) in (0, 2))
);
-- Margin.of: a draft's remarks in order
create index remark_post on remark (post_id, made_at, id);
