-- A person has an address for feed readers and another one for calendars: ending one keeps the other.
alter table feed_token
  add column kind text not null default 'blog' constraint feed_token_kind_known check (kind in ('blog', 'calendar')),
  drop constraint feed_token_pkey,
  add constraint feed_token_key primary key (person_id, kind);
alter table feed_token alter column kind drop default;

-- Calendars ask of every entry how often and when it was changed (RFC 5545: SEQUENCE, LAST-MODIFIED). Whoever changes one, by whatever
-- way, need not know.
create function calendar_change() returns trigger language plpgsql as $$
begin
  new.calendar_sequence := old.calendar_sequence + 1;
  new.calendar_changed_at := now();
  return new;
end $$;

alter table slot
  add column calendar_sequence   int         not null default 0,
  add column calendar_changed_at timestamptz not null default now();
create trigger slot_calendar_change before update on slot for each row
  when ((old.person_id, old.day, old.post_id) is distinct from (new.person_id, new.day, new.post_id)) execute function calendar_change();

alter table post
  add column calendar_sequence   int         not null default 0,
  add column calendar_changed_at timestamptz not null default now();
create trigger post_calendar_change before update on post for each row
  when ((old.title, old.scheduled_at) is distinct from (new.title, new.scheduled_at)) execute function calendar_change();
