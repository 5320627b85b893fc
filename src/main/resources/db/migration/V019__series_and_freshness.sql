-- How far a post can still be relied on: when its authors look at it again, who said last that it holds, or since when it is
-- outdated and what replaces it.
alter table post
  add column review_by    date,
  add column confirmed_at timestamptz,
  add column confirmed_by uuid constraint post_confirmed_by references person,
  add column outdated_at  timestamptz,
  add column outdated_by  uuid constraint post_outdated_by references person,
  add column successor_id uuid constraint post_successor references post on delete set null,
  add constraint post_confirmed_by_somebody check (num_nulls(confirmed_at, confirmed_by) in (0, 2)),
  add constraint post_outdated_by_somebody check (num_nulls(outdated_at, outdated_by) in (0, 2)),
  add constraint post_confirmed_or_outdated check (confirmed_at is null or outdated_at is null),
  add constraint post_successor_of_outdated check (successor_id is null or outdated_at is not null),
  add constraint post_successor_is_another check (successor_id <> id);
-- Checkups.due
create index post_review_by on post (review_by) where review_by is not null;
-- A discarded draft looks for what names it.
create index post_successor on post (successor_id) where successor_id is not null;

-- A titled list of posts in their order, on the blog or in one space. on_blog and space_id are what Visibility asks of anything.
create table series (
  id       uuid        primary key,
  slug     text        not null constraint series_slug_unique unique
                       constraint series_slug_form check (slug ~ '^[^\s/?#]{1,120}$'),
  space_id uuid        constraint series_space references space,
  on_blog  boolean     not null generated always as (space_id is null) stored,
  title    text        not null constraint series_title_length check (char_length(title) between 1 and 120),
  about    text        not null constraint series_about_length check (char_length(about) <= 280),
  made_by  uuid        not null constraint series_made_by references person,
  made_at  timestamptz not null,
  version  bigint      not null default 0
);
-- Series.listed, keyset by time
create index series_made on series (made_at desc, id desc);

-- A place in a series: a post, or what is planned there. A draft that is thrown away leaves the plan behind; a place with neither is not
-- shown, and goes with the next change of the series.
create table series_part (
  series_id   uuid not null constraint series_part_series references series,
  position    int  not null,
  id          uuid not null,
  post_id     uuid constraint series_part_post references post on delete set null,
  title       text not null constraint series_part_title_length check (char_length(title) <= 200),
  person_id   uuid constraint series_part_person references person,
  planned_for date constraint series_part_planned_for_a_month check (extract(day from planned_for) = 1),
  constraint series_part_key primary key (series_id, position) deferrable initially deferred,
  constraint series_part_id_unique unique (id) deferrable initially deferred,
  constraint series_part_post_unique unique (post_id) deferrable initially deferred
);
-- Keepers: what somebody is to write
create index series_part_person on series_part (person_id) where person_id is not null;
