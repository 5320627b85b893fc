-- Mail about notifications can be done without as well.
alter table mail_refusal drop constraint mail_refusal_kind_known, add constraint mail_refusal_kind_known check (kind in ('reminders', 'notifications'));
alter table unsubscription drop constraint unsubscription_kind_known, add constraint unsubscription_kind_known check (kind in ('reminders', 'notifications'));

-- For which day, there, a person's digest was last considered: whatever it held or did not, that day has had its own.
create table digest (
  person_id uuid primary key constraint digest_person references person,
  day       date not null
);
-- Unsent: what nobody has read or been written of
create index notification_unsent on notification (person_id, at) where read_at is null;
