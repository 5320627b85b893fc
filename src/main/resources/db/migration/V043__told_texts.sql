-- A new text, a post or a comment, is told to a person once, whatever it has to do with them.
alter table notification add column text_id uuid, add constraint notification_text_once unique (person_id, text_id);
