-- What an import has brought in, so that running it again changes nothing: the source's own key, and a hash of what it said.
create table imported (
  source      text        not null constraint imported_source_length check (char_length(source) between 1 and 200),
  key         text        not null constraint imported_key_length check (char_length(key) between 1 and 400),
  person_id   uuid        constraint imported_person references person,
  post_id     uuid        constraint imported_post references post,
  image_id    uuid        constraint imported_image references image,
  hash        bytea       not null,
  imported_at timestamptz not null,
  constraint imported_key primary key (source, key),
  constraint imported_one_thing check (num_nonnulls(person_id, post_id, image_id) = 1)
);
