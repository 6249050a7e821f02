-- In reading order: by part where there is one (999 is the last), then by first publication.
create index publication_of_series on publication (series_id, coalesce(part, 1000), first_published_at, article_id)
    where withdrawn_at is null;
