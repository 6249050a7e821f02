-- So that a list asks of the first names alone whether a public story has them, and not of all.
create index topic_by_name on topic (name, id);
create index author_by_name on author (name, id);
create index series_by_name on series (name, id);
