-- What imports need to run again, and to be confirmed on a page.
-- written: what stood here after the import, hashed; if it is something else now, somebody has edited it here.
alter table imported add column written bytea not null default ''::bytea;
alter table imported alter column written drop default;
-- What was imported may be thrown away here; the row stays and says that it is not wanted again.
alter table imported drop constraint imported_one_thing;
alter table imported add constraint imported_one_thing check (num_nonnulls(person_id, post_id, image_id) <= 1);
alter table imported drop constraint imported_post, drop constraint imported_image;
alter table imported add constraint imported_post foreign key (post_id) references post on delete set null;
alter table imported add constraint imported_image foreign key (image_id) references image on delete set null;
-- Foreign keys: a post or a picture is thrown away
create index imported_post on imported (post_id) where post_id is not null;
create index imported_image on imported (image_id) where image_id is not null;

-- A people CSV that an administrator brought: tried at once, carried out when confirmed, gone a day later.
create table people_file (
  id          uuid        primary key,
  name        text        not null constraint people_file_name_length check (char_length(name) between 1 and 200),
  content     bytea,
  brought_by  uuid        not null constraint people_file_brought_by references person,
  brought_at  timestamptz not null,
  done_at     timestamptz,
  added       int,
  changed     int,
  unchanged   int,
  constraint people_file_is_kept_until_done check (num_nulls(content, done_at) = 1),
  constraint people_file_done_is_counted check (num_nulls(done_at, added, changed, unchanged) in (0, 4))
);
