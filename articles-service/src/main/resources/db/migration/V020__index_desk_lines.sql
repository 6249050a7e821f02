create index desk_line_by_headline on desk_line (lower(headline), article_id);
create index desk_line_words on desk_line using gin ((headline || ' ' || standfirst) gin_trgm_ops);
create index desk_line_topics on desk_line using gin (topics);
create index desk_line_authors on desk_line using gin (authors);
create index desk_line_pictures on desk_line using gin (pictures);
create index desk_line_section on desk_line (section_id);
create index desk_line_saved_by on desk_line (saved_by_id);
