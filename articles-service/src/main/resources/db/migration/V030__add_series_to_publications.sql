-- Null for a story that stands by itself; the part orders those of one series.
alter table publication add column series_id uuid references series (id), add column part integer;
