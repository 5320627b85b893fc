-- What somebody follows: a person, a space, a topic or a post. Nobody but the follower is told.
create table follow (
  id          uuid        primary key,
  follower_id uuid        not null constraint follow_follower references person,
  person_id   uuid        constraint follow_person references person,
  space_id    uuid        constraint follow_space references space,
  tag_slug    text        constraint follow_tag references tag,
  post_id     uuid        constraint follow_post references post on delete cascade,
  at          timestamptz not null,
  constraint follow_one_thing check (num_nonnulls(person_id, space_id, tag_slug, post_id) = 1),
  constraint follow_not_oneself check (person_id <> follower_id),
  constraint follow_person_unique unique (follower_id, person_id),
  constraint follow_space_unique unique (follower_id, space_id),
  constraint follow_tag_unique unique (follower_id, tag_slug),
  constraint follow_post_unique unique (follower_id, post_id)
);
-- Follows: who follows it
create index follow_person on follow (person_id) where person_id is not null;
create index follow_space on follow (space_id) where space_id is not null;
create index follow_tag on follow (tag_slug) where tag_slug is not null;
create index follow_post on follow (post_id) where post_id is not null;

-- Posts that somebody keeps for later, with a line to themselves.
create table saved_post (
  person_id uuid        not null constraint saved_post_person references person,
  post_id   uuid        not null constraint saved_post_post references post on delete cascade,
  at        timestamptz not null,
  note      text        not null default '' constraint saved_post_note_length check (char_length(note) <= 280),
  constraint saved_post_key primary key (person_id, post_id)
);
-- Saves.of, keyset by time
create index saved_post_at on saved_post (person_id, at desc, post_id desc);
create index saved_post_post on saved_post (post_id);
