create index media_words on media
    using gin (lower(file_name || ' ' || caption || ' ' || credit || ' ' || alt) gin_trgm_ops);
