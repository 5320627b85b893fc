-- A creating POST sent twice with the same key is done once and answered the same; kept 24 hours.
create table idempotency (
  person_id    uuid        not null constraint idempotency_person references person,
  key          text        not null constraint idempotency_key_length check (char_length(key) between 1 and 200),
  request_hash bytea       not null,
  status       int,
  location     text,
  response     text,
  at           timestamptz not null,
  constraint idempotency_primary primary key (person_id, key)
);
create index idempotency_at on idempotency (at);

-- Token buckets of bucket4j, shared by all replicas.
create table bucket (
  id         text primary key,
  state      bytea,
  expires_at bigint
);
