create index article_slug_prefix on article (slug text_pattern_ops);
create index publication_slug_prefix on publication (slug text_pattern_ops);
create index redirect_path_prefix on redirect (path text_pattern_ops);
