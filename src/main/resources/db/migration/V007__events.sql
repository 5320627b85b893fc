-- What happened, written in the transaction in which it happened; one delivery per listener. Events are kept for good: they
-- hold ids only, the audit log refers to them, and a listener that comes later can be given the past from them.
create table event (
  id       uuid        primary key,
  type     text        not null constraint event_type_length check (char_length(type) between 1 and 80),
  actor_id uuid        constraint event_actor references person,
  payload  jsonb       not null,
  at       timestamptz not null
);

-- Waiting, done or parked. Those done are swept after a while, see Backlog.sweep.
create table delivery (
  event_id  uuid        not null constraint delivery_event references event,
  listener  text        not null constraint delivery_listener_length check (char_length(listener) between 1 and 80),
  attempts  int         not null default 0,
  due_at    timestamptz not null,
  done_at   timestamptz,
  parked_at timestamptz,
  error     text        constraint delivery_error_length check (char_length(error) <= 2000),
  constraint delivery_key primary key (event_id, listener),
  constraint delivery_done_or_parked check (num_nonnulls(done_at, parked_at) <= 1)
);
-- Courier.due, Backlog.loads
create index delivery_due on delivery (listener, due_at, event_id) where done_at is null and parked_at is null;
-- Backlog.parked
create index delivery_parked on delivery (event_id, listener) where parked_at is not null;
-- Backlog.loads, Backlog.sweep
create index delivery_done on delivery (done_at) where done_at is not null;
