-- Comments come in with the posts they stand under; one may be gone from here for good while its row says that it is not wanted again.
alter table imported add column comment_id uuid constraint imported_comment references comment on delete set null;
alter table imported drop constraint imported_one_thing;
alter table imported add constraint imported_one_thing check (num_nonnulls(person_id, post_id, image_id, comment_id) <= 1);
-- Foreign key: a comment is thrown away
create index imported_comment on imported (comment_id) where comment_id is not null;
