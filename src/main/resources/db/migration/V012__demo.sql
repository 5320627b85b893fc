-- The accounts the sign-in page shows; filled only where the demo company was loaded.
create table demo_account (
  person_id uuid primary key constraint demo_account_person references person
);
