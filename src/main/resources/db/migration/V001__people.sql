-- Who works here. Fields of the directory (name, e-mail, title, department, site, manager …) are read-only on the profile
-- once a directory import has written them (directory_at).
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table person (
  id              uuid        primary key,
  username        text        not null constraint person_username_unique unique
                              constraint person_username_form check (username ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
  name            text        not null constraint person_name_length check (char_length(name) between 1 and 120),
  email           text        constraint person_email_length check (char_length(email) <= 254),
  title           text        not null default '' constraint person_title_length check (char_length(title) <= 120),
  department      text        not null default '' constraint person_department_length check (char_length(department) <= 120),
  site            text        not null default '' constraint person_site_length check (char_length(site) <= 120),
  city            text        not null default '' constraint person_city_length check (char_length(city) <= 120),
  country         text        not null default '' constraint person_country_length check (char_length(country) <= 120),
  time_zone       text        not null default 'UTC' constraint person_time_zone_length check (char_length(time_zone) <= 64),
  manager_id      uuid        constraint person_manager references person,
  employee_number text        constraint person_employee_number_unique unique
                              constraint person_employee_number_length check (char_length(employee_number) <= 64),
  bio             text        not null default '' constraint person_bio_length check (char_length(bio) <= 4000),
  phone           text        not null default '' constraint person_phone_length check (char_length(phone) <= 60),
  languages       text        not null default '' constraint person_languages_length check (char_length(languages) <= 200),
  picture_id      uuid,
  locale          text        constraint person_locale_known check (locale in ('en', 'de')),
  joined_at       timestamptz not null,
  directory_at    timestamptz,
  deactivated_at  timestamptz,
  constraint person_not_own_manager check (manager_id <> id)
);
-- People.search: filter by department and site, listed by name
create index person_department on person (department, lower(name));
create index person_site on person (site, lower(name));
-- Person.reports
create index person_manager on person (manager_id);
-- People.search: part of a name or of a title, typos included
create index person_text on person using gin ((lower(name || ' ' || username || ' ' || title)) gin_trgm_ops);
-- People.search without filters, keyset by name
create index person_name on person (lower(name), id);

create table person_role (
  person_id  uuid        not null constraint person_role_person references person,
  role       text        not null constraint person_role_known check (role in ('administrator', 'moderator', 'hr', 'leader')),
  granted_at timestamptz not null,
  granted_by uuid        constraint person_role_granted_by references person,
  constraint person_role_key primary key (person_id, role)
);

-- What somebody says they can be asked about; backed by posts later on.
create table expertise (
  person_id   uuid        not null constraint expertise_person references person,
  topic       text        not null constraint expertise_topic_length check (char_length(topic) between 1 and 60),
  slug        text        not null constraint expertise_slug_form check (slug ~ '^[^\s/?#]{1,80}$'),
  declared_at timestamptz not null,
  constraint expertise_key primary key (person_id, slug)
);
-- People.search: filter by expertise
create index expertise_slug on expertise (slug, person_id);
