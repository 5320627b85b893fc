-- What somebody is told: a row for each person and event, with ids only. What it says is put together when it is looked at, of what
-- the person may read then; a thread, a post or a space, is shown as one.
create table notification (
  id         uuid        primary key,
  person_id  uuid        not null constraint notification_person references person,
  event_id   uuid        not null constraint notification_event references event,
  kind       text        not null constraint notification_kind_form check (kind ~ '^[a-z_]{1,40}$'),
  reason     text        not null constraint notification_reason_form check (reason ~ '^[a-z_]{1,40}$'),
  actor_id   uuid        constraint notification_actor references person,
  post_id    uuid        constraint notification_post references post on delete cascade,
  comment_id uuid        constraint notification_comment references comment on delete cascade,
  space_id   uuid        constraint notification_space references space,
  thread_id  uuid        not null generated always as (coalesce(post_id, space_id)) stored,
  at         timestamptz not null,
  read_at    timestamptz,
  letter     text        constraint notification_letter_length check (char_length(letter) <= 200),
  constraint notification_about_one_thing check (num_nonnulls(post_id, space_id) = 1),
  constraint notification_once unique (person_id, event_id)
);
-- Unread: the bell, and what a thread has
create index notification_unread on notification (person_id, thread_id) where read_at is null;
-- Notifications.threads
create index notification_thread on notification (person_id, thread_id, at);
-- A draft that is thrown away takes along what was told of it; a comment too.
create index notification_post on notification (post_id) where post_id is not null;
create index notification_comment on notification (comment_id) where comment_id is not null;
-- Notifications.forget
create index notification_at on notification (at);

-- By which channel somebody wants to be told of a kind; without a row as the administrator says, or else as the program does.
create table notification_choice (
  person_id uuid not null constraint notification_choice_person references person,
  kind      text not null constraint notification_choice_kind_form check (kind ~ '^[a-z_]{1,40}$'),
  channel   text not null constraint notification_choice_channel_known check (channel in ('none', 'page', 'now', 'daily', 'weekly')),
  constraint notification_choice_key primary key (person_id, kind)
);
create table notification_default (
  kind    text primary key constraint notification_default_kind_form check (kind ~ '^[a-z_]{1,40}$'),
  channel text not null constraint notification_default_channel_known check (channel in ('none', 'page', 'now', 'daily', 'weekly'))
);

-- Threads and spaces that somebody does not want to be told of.
create table notification_mute (
  id        uuid        primary key,
  person_id uuid        not null constraint notification_mute_person references person,
  post_id   uuid        constraint notification_mute_post references post on delete cascade,
  space_id  uuid        constraint notification_mute_space references space,
  since     timestamptz not null,
  constraint notification_mute_one_thing check (num_nonnulls(post_id, space_id) = 1),
  constraint notification_mute_post_once unique (person_id, post_id),
  constraint notification_mute_space_once unique (person_id, space_id)
);
create index notification_mute_post on notification_mute (post_id) where post_id is not null;

-- When somebody is not to be disturbed, by the clock where they live; from ten in the evening till seven in the morning is one span.
create table quiet_hours (
  person_id uuid primary key constraint quiet_hours_person references person,
  begins    time not null,
  ends      time not null,
  constraint quiet_hours_some check (begins <> ends)
);
