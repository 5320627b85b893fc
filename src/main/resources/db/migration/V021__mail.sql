-- Letters to people. Each exists once for its person and reason; what it says is emptied once it is settled.
create table letter (
  id          uuid        primary key,
  person_id   uuid        not null constraint letter_person references person,
  reason      text        not null constraint letter_reason_length check (char_length(reason) between 1 and 200),
  email       text        not null constraint letter_email_length check (char_length(email) <= 254),
  name        text        not null,
  language    text        not null,
  subject     text        not null,
  text        text        not null,
  html        text        not null,
  unsubscribe text,
  good_until  timestamptz not null,
  state       text        not null constraint letter_state_known
                          check (state in ('pending', 'sending', 'sent', 'bounced', 'uncertain', 'withheld')),
  since       timestamptz not null,
  due_at      timestamptz not null,
  attempts    int         not null default 0,
  constraint letter_once unique (person_id, reason)
);
-- Letters.take, withhold
create index letter_due on letter (due_at, id) where state = 'pending';
-- Letters.giveUp
create index letter_under_way on letter (since) where state = 'sending';
-- Letters.forget
create index letter_settled on letter (since) where state not in ('pending', 'sending');

-- Kinds of mail that somebody does not want.
create table mail_refusal (
  person_id  uuid        not null constraint mail_refusal_person references person,
  kind       text        not null constraint mail_refusal_kind_known check (kind in ('reminders')),
  refused_at timestamptz not null,
  constraint mail_refusal_key primary key (person_id, kind)
);

-- Addresses in mails that end mails of a kind; only the SHA-256 of the token is kept.
create table unsubscription (
  token_hash bytea       primary key,
  person_id  uuid        not null constraint unsubscription_person references person,
  kind       text        not null constraint unsubscription_kind_known check (kind in ('reminders')),
  made_at    timestamptz not null
);
-- MailChoices.forget
create index unsubscription_made on unsubscription (made_at);
