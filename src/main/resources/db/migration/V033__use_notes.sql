-- What somebody used a post for: goes with "I used this" when that is taken back.
create table use_note (
  post_id   uuid        not null,
  person_id uuid        not null,
  kind      text        not null default 'used' constraint use_note_of_use check (kind = 'used'),
  note      text        not null constraint use_note_length check (char_length(note) between 10 and 300),
  at        timestamptz not null,
  constraint use_note_key primary key (post_id, person_id),
  constraint use_note_reaction foreign key (post_id, person_id, kind) references reaction on delete cascade
);
