-- Who did what to what, for people who answer for the system: details are the event's ids. Written once and never changed.
create table audit_entry (
  event_id uuid        constraint audit_entry_key primary key constraint audit_entry_event references event,
  action   text        not null constraint audit_entry_action_length check (char_length(action) between 1 and 80),
  actor_id uuid        constraint audit_entry_actor references person,
  details  jsonb       not null,
  at       timestamptz not null
);
-- AuditEntries.latest: by action; AuditEntries.actions
create index audit_entry_action on audit_entry (action, event_id);
-- AuditEntries.latest: by person, who did it or to whom it was done
create index audit_entry_actor on audit_entry (actor_id, event_id);
create index audit_entry_person on audit_entry ((details->>'person'), event_id);

create function audit_entry_is_final() returns trigger language plpgsql as
  'begin raise exception ''audit entries are never changed''; end';
create trigger audit_entry_is_final before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_is_final();
