-- Where a team works. open: all read, anyone joins. closed: listed, members read, ask to join. private: not listed.
create table space (
  id          uuid        primary key,
  slug        text        not null constraint space_slug_unique unique
                          constraint space_slug_form check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  name        text        not null constraint space_name_length check (char_length(name) between 1 and 80),
  skeleton    text        not null,
  purpose     text        not null constraint space_purpose_length check (char_length(purpose) between 1 and 280),
  visibility  text        not null constraint space_visibility_known check (visibility in ('open', 'closed', 'private')),
  created_at  timestamptz not null,
  created_by  uuid        not null constraint space_created_by references person,
  version     bigint      not null default 0
);

-- Names that look alike are the same name (UTS 39). A private space takes none: a refusal would tell that it exists.
create unique index space_skeleton_unique on space (skeleton) where visibility <> 'private';
-- Spaces.listed, keyset by name
create index space_name on space (lower(name), id);

create table membership (
  space_id   uuid        not null constraint membership_space references space,
  person_id  uuid        not null constraint membership_person references person,
  state      text        not null constraint membership_state_known check (state in ('asked', 'invited', 'member')),
  role       text        not null default 'member' constraint membership_role_known check (role in ('member', 'steward')),
  since      timestamptz not null,
  by_id      uuid        not null constraint membership_by references person,
  constraint membership_key primary key (space_id, person_id),
  constraint membership_steward_is_member check (role = 'member' or state = 'member')
);
-- Visibility: is this person a member; Navigation: my spaces
create index membership_person on membership (person_id, state, space_id);
