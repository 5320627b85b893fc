-- A person's own pages: a version that tells stale edits, and a search that forgives accents.
alter table person add column version int not null default 0;

-- Named dictionary, so that it does not depend on a search path and may stand in an index.
create function search_form(words text) returns text language sql immutable strict parallel safe
  return lower(unaccent('unaccent', words));
drop index person_text;
-- Colleagues.list: part of a name or of a title, typos and accents included
create index person_text on person using gin (search_form(name || ' ' || username || ' ' || title) gin_trgm_ops);
-- Colleagues.list: keyset by name, where É stands beside E
drop index person_name;
create index person_name on person (search_form(name), id);
-- FaceAccess: is a picture somebody's face
create index person_picture on person (picture_id) where picture_id is not null;
