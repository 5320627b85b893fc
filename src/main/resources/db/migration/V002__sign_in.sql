-- One session table for every way to sign in; only the SHA-256 of a token is kept.
create table credential (
  person_id   uuid        primary key constraint credential_person references person,
  hash        text        not null,
  changed_at  timestamptz not null
);

create table session (
  id           uuid        primary key,
  person_id    uuid        not null constraint session_person references person,
  token_hash   bytea       not null constraint session_token_unique unique,
  way          text        not null constraint session_way_known check (way in ('password', 'link', 'oidc')),
  agent        text        not null default '' constraint session_agent_length check (char_length(agent) <= 300),
  address      text        not null default '' constraint session_address_length check (char_length(address) <= 60),
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz
);
-- Sessions.of: a person's open sessions
create index session_person on session (person_id) where revoked_at is null;

-- A link that works once: the first administrator's set-up (no person yet), or a sign-in made on the console.
create table sign_in_link (
  id         uuid        primary key,
  person_id  uuid        constraint sign_in_link_person references person,
  token_hash bytea       not null constraint sign_in_link_token_unique unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
