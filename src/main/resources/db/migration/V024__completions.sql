-- posts.aids.Completions: published posts by the beginnings of their titles' words
create index post_title on post using gin (search_form(title) gin_trgm_ops) where published_at is not null;
