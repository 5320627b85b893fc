-- Attempts to sign in that did not succeed (yet), by a digest of what was typed as the name: delays grow with their number.
create table sign_in_attempt (
  account uuid        primary key,
  number  int         not null,
  at      timestamptz not null
);
-- Delays.sweep: what is forgotten
create index sign_in_attempt_at on sign_in_attempt (at);
