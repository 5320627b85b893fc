-- Who ended the conversation under a post, and why: readers see it where they would have answered. No part of the post's text.
alter table post
  add column locked_at   timestamptz,
  add column locked_by   uuid constraint post_locked_by references person,
  add column lock_reason text constraint post_lock_reason_length check (char_length(lock_reason) between 3 and 280),
  add constraint post_locked_by_somebody check (num_nulls(locked_at, locked_by, lock_reason) in (0, 3));
