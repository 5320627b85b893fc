-- A text: an article (blog, or a space, or both), an update or a question in a space. A draft until published_at.
create table post (
  id             uuid        primary key,
  kind           text        not null constraint post_kind_known check (kind in ('article', 'update', 'question')),
  on_blog        boolean     not null,
  space_id       uuid        constraint post_space references space,
  slug           text        constraint post_slug_unique unique
                             constraint post_slug_form check (slug ~ '^[^\s/?#]{1,120}$'),
  title          text        not null default '' constraint post_title_length check (char_length(title) <= 200),
  standfirst     text        not null default '' constraint post_standfirst_length check (char_length(standfirst) <= 500),
  markdown       text        not null default '' constraint post_markdown_length check (octet_length(markdown) <= 204800),
  html           text        not null default '',
  rendering      int         not null default 0,
  excerpt        text        not null default '' constraint post_excerpt_length check (char_length(excerpt) <= 500),
  words          int         not null default 0,
  cover_id       uuid        constraint post_cover references image,
  created_by     uuid        not null constraint post_created_by references person,
  created_at     timestamptz not null,
  edited_at      timestamptz,
  published_at   timestamptz,
  published_by   uuid        constraint post_published_by references person,
  withdrawn_at   timestamptz,
  withdrawn_by   uuid        constraint post_withdrawn_by references person,
  version        bigint      not null default 0,
  constraint post_blog_is_article check (not on_blog or kind = 'article'),
  constraint post_has_a_place check (on_blog or space_id is not null or published_at is null),
  constraint post_published_by_somebody check (num_nulls(published_at, published_by) in (0, 2)),
  constraint post_withdrawn_by_somebody check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2))
);
-- Posts.latest: the feed, keyset by time
create index post_published on post (published_at desc, id desc) where published_at is not null and withdrawn_at is null;
-- Posts.latest: the blog
create index post_blog on post (published_at desc, id desc) where on_blog and published_at is not null and withdrawn_at is null;
-- Posts.latest: a space's stream; Navigation: unread per space
create index post_space on post (space_id, published_at desc, id desc) where published_at is not null and withdrawn_at is null;
-- Posts.latest: questions
create index post_question on post (published_at desc, id desc) where kind = 'question' and published_at is not null and withdrawn_at is null;

-- The equal authors of a post; a co-author accepts before being named.
create table byline (
  post_id     uuid        not null constraint byline_post references post,
  person_id   uuid        not null constraint byline_person references person,
  position    int         not null,
  invited_by  uuid        not null constraint byline_invited_by references person,
  invited_at  timestamptz not null,
  accepted_at timestamptz,
  constraint byline_key primary key (post_id, person_id)
);
-- Posts.latest: an author's posts; drafts
create index byline_person on byline (person_id, post_id);

create table tag (
  slug text primary key constraint tag_slug_form check (slug ~ '^[^\s/?#]{1,80}$'),
  name text not null constraint tag_name_length check (char_length(name) between 1 and 60)
);
create table post_tag (
  post_id  uuid not null constraint post_tag_post references post,
  tag_slug text not null constraint post_tag_tag references tag,
  position int  not null,
  constraint post_tag_key primary key (post_id, tag_slug)
);
-- Posts.latest: a tag's posts
create index post_tag_slug on post_tag (tag_slug, post_id);

-- What a post said before; edits by the same person within ten minutes fold into one.
create table revision (
  id         uuid        primary key,
  post_id    uuid        not null constraint revision_post references post,
  number     int         not null,
  title      text        not null,
  standfirst text        not null,
  markdown   text        not null,
  made_by    uuid        not null constraint revision_made_by references person,
  made_at    timestamptz not null,
  folded_at  timestamptz not null,
  constraint revision_number_unique unique (post_id, number)
);

-- Which images a post shows: whoever may read the post may see them.
create table post_image (
  post_id  uuid not null constraint post_image_post references post,
  image_id uuid not null constraint post_image_image references image,
  constraint post_image_key primary key (post_id, image_id)
);
-- PostImages.mayRead
create index post_image_image on post_image (image_id);

-- Links from one post to another; they keep working when imported texts are read.
create table post_link (
  from_id uuid not null constraint post_link_from references post,
  to_id   uuid not null constraint post_link_to references post,
  constraint post_link_key primary key (from_id, to_id)
);
create index post_link_to on post_link (to_id);
