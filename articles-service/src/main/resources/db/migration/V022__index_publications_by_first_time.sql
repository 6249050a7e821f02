-- For the desk, which lists withdrawn stories and pages, too.
create index publication_first_time on publication (first_published_at desc, article_id desc);
