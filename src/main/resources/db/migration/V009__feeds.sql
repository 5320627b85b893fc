-- A person's own address for feed readers; only the SHA-256 of the token is kept.
create table feed_token (
  person_id  uuid        primary key constraint feed_token_person references person,
  token_hash bytea       not null constraint feed_token_unique unique,
  created_at timestamptz not null
);
