create index publication_related on publication using gin (related jsonb_path_ops);
