create index article_slug_parts on article using gin (slug gin_trgm_ops);
