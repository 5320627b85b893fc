-- What happened, written in the transaction in which it happened; one delivery per listener.
create table event (
  id       uuid        primary key,
  type     text        not null constraint event_type_length check (char_length(type) between 1 and 80),
  actor_id uuid        constraint event_actor references person,
  payload  jsonb       not null,
  at       timestamptz not null
);
create index event_at on event (at);

create table delivery (
  event_id  uuid        not null constraint delivery_event references event,
  listener  text        not null constraint delivery_listener_length check (char_length(listener) between 1 and 80),
  attempts  int         not null default 0,
  due_at    timestamptz not null,
  done_at   timestamptz,
  parked_at timestamptz,
  error     text        constraint delivery_error_length check (char_length(error) <= 2000),
  constraint delivery_key primary key (event_id, listener)
);
-- Relay.due
create index delivery_due on delivery (due_at) where done_at is null and parked_at is null;
-- EventAdminPages: what is parked
create index delivery_parked on delivery (parked_at) where parked_at is not null;
