-- Who is named in a published text or below it: a person, all members of a space, or all who have a role. Each once, whatever is edited.
create table mention (
  id         uuid        primary key,
  post_id    uuid        not null constraint mention_post references post on delete cascade,
  comment_id uuid        constraint mention_comment references comment on delete cascade,
  person_id  uuid        constraint mention_person references person,
  space_id   uuid        constraint mention_space references space,
  role       text        constraint mention_role_known check (role in ('administrator', 'moderator', 'hr', 'leader')),
  made_by    uuid        not null constraint mention_made_by references person,
  made_at    timestamptz not null,
  constraint mention_of_one check (num_nonnulls(person_id, space_id, role) = 1),
  constraint mention_once unique nulls not distinct (post_id, comment_id, person_id, space_id, role)
);
