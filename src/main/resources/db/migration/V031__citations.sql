-- A work's credit to a post it builds on. It may be given on a draft; others are told of it once the work is published.
create table citation (
  id           uuid        primary key,
  work_id      uuid        not null constraint citation_work references post on delete cascade,
  source_id    uuid        not null constraint citation_source references post,
  relation     text        not null constraint citation_relation_known check (relation in ('builds_on', 'adapts', 'applied_in', 'quotes')),
  sentence     text        not null constraint citation_sentence_length check (char_length(sentence) between 10 and 500),
  by_id        uuid        not null constraint citation_by references person,
  made_at      timestamptz not null,
  told_at      timestamptz,
  declined_at  timestamptz,
  declined_by  uuid        constraint citation_declined_by references person,
  why          text        not null default '' constraint citation_why_length check (char_length(why) <= 300),
  withdrawn_at timestamptz,
  constraint citation_of_another check (work_id <> source_id),
  constraint citation_declined_by_somebody check (num_nulls(declined_at, declined_by) in (0, 2))
);
-- Citations.of: what a work builds on, each post once; a declined credit stands in the way of another until it is withdrawn
create unique index citation_standing on citation (work_id, source_id) where withdrawn_at is null;
-- Citations.of: where a post is used; Lineages
create index citation_source on citation (source_id, work_id) where withdrawn_at is null;

-- The sentences of published posts, as they are recognised in another text.
create table passage (
  post_id uuid   not null constraint passage_post references post on delete cascade,
  hash    bigint not null,
  constraint passage_key primary key (hash, post_id)
);
-- Passages.note: to say them anew
create index passage_post on passage (post_id);
-- The posts whose sentences are kept.
create table passage_noted (
  post_id uuid constraint passage_noted_key primary key constraint passage_noted_post references post on delete cascade
);

-- Posts that somebody said a work does not build on: they are not proposed again.
create table dismissed_source (
  work_id   uuid        not null constraint dismissed_source_work references post on delete cascade,
  source_id uuid        not null constraint dismissed_source_source references post,
  by_id     uuid        not null constraint dismissed_source_by references person,
  at        timestamptz not null,
  constraint dismissed_source_key primary key (work_id, source_id)
);
