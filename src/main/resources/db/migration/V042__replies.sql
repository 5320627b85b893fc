-- Where an answer to a letter goes.
alter table letter add column reply_to text constraint letter_reply_to_length check (char_length(reply_to) <= 254);

-- Addresses by which somebody answers a post by mail: whoever writes there in their name is them. Only the SHA-256 of the token is kept.
create table reply_address (
  token_hash bytea       primary key,
  person_id  uuid        not null constraint reply_address_person references person,
  post_id    uuid        not null constraint reply_address_post references post on delete cascade,
  comment_id uuid        constraint reply_address_comment references comment on delete cascade,
  made_at    timestamptz not null
);
-- Replies.forget
create index reply_address_made on reply_address (made_at);
create index reply_address_post on reply_address (post_id);
create index reply_address_comment on reply_address (comment_id) where comment_id is not null;

-- Mails that were dealt with, by the SHA-256 of their Message-ID, whatever became of them.
create table incoming_mail (
  message_hash bytea       primary key,
  seen_at      timestamptz not null
);
create index incoming_mail_seen on incoming_mail (seen_at);
