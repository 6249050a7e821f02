create index brief_words on brief using gin ((headline || ' ' || text) gin_trgm_ops);
