-- Null for what was written before, and for items that follow an article.
alter table brief add column saved_by text, add column saved_by_id uuid;
