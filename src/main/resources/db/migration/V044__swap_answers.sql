-- A no stays until whoever asked has seen it, asks somebody else, or the day is over.
alter table slot_swap add column declined boolean not null default false;
