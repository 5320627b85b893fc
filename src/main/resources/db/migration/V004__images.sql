-- Pictures people upload, re-encoded; the file is named by its SHA-256. Who may see one is answered by what uses it.
create table image (
  id          uuid        primary key,
  sha256      text        not null constraint image_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type  text        not null constraint image_media_type_known check (media_type in ('image/png', 'image/jpeg', 'image/gif')),
  width       int         not null constraint image_width_positive check (width > 0),
  height      int         not null constraint image_height_positive check (height > 0),
  bytes       bigint      not null constraint image_bytes_positive check (bytes > 0),
  file_name   text        not null default '' constraint image_file_name_length check (char_length(file_name) <= 200),
  uploaded_by uuid        not null constraint image_uploaded_by references person,
  uploaded_at timestamptz not null,
  attached_at timestamptz
);
-- Images.sweep: uploads that nothing used within 24 hours
create index image_unattached on image (uploaded_at) where attached_at is null;
-- Images.sweep: is a file still used by another row
create index image_sha256 on image (sha256);
-- Images: how much one person has stored
create index image_uploaded_by on image (uploaded_by);

alter table person add constraint person_picture foreign key (picture_id) references image;
