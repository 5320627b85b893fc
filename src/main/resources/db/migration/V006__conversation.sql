create table comment (
  id         uuid        primary key,
  post_id    uuid        not null constraint comment_post references post,
  parent_id  uuid        constraint comment_parent references comment,
  author_id  uuid        not null constraint comment_author references person,
  markdown   text        not null constraint comment_markdown_length check (octet_length(markdown) between 1 and 40000),
  html       text        not null,
  rendering  int         not null default 0,
  created_at timestamptz not null,
  edited_at  timestamptz,
  deleted_at timestamptz,
  deleted_by uuid        constraint comment_deleted_by references person,
  version    bigint      not null default 0,
  constraint comment_deleted_by_somebody check (num_nulls(deleted_at, deleted_by) in (0, 2))
);
-- Comments.under: a post's comments in order
create index comment_post on comment (post_id, created_at, id);
create index comment_author on comment (author_id);

create table comment_image (
  comment_id uuid not null constraint comment_image_comment references comment,
  image_id   uuid not null constraint comment_image_image references image,
  constraint comment_image_key primary key (comment_id, image_id)
);
create index comment_image_image on comment_image (image_id);

create table reaction (
  post_id   uuid        not null constraint reaction_post references post,
  person_id uuid        not null constraint reaction_person references person,
  kind      text        not null constraint reaction_kind_known check (kind in ('useful', 'used')),
  at        timestamptz not null,
  constraint reaction_key primary key (post_id, person_id, kind)
);

-- What somebody has opened; kept 35 days, older posts are never shown as unread.
create table post_read (
  person_id uuid        not null constraint post_read_person references person,
  post_id   uuid        not null constraint post_read_post references post,
  at        timestamptz not null,
  constraint post_read_key primary key (person_id, post_id)
);
-- Reading.forget
create index post_read_at on post_read (at);

-- When somebody last looked at home: previous_at is what "since your last visit" means.
create table visit (
  person_id   uuid        primary key constraint visit_person references person,
  seen_at     timestamptz not null,
  previous_at timestamptz
);
