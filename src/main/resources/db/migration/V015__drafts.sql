-- Asides.drafts: somebody's drafts, without looking through all they have ever published
create index post_draft on post (id) where published_at is null;
