-- Kinds are kept by their constant's name; the index with another spelling served nobody.
drop index publication_newest;
create index publication_listed on publication (first_published_at desc, article_id desc)
    where withdrawn_at is null and kind <> 'PAGE';
drop index publication_of_section;
create index publication_of_section on publication (section_id, first_published_at desc, article_id desc)
    where withdrawn_at is null and kind <> 'PAGE';
-- The sitemap is numbered from the oldest, static pages among them.
create index publication_in_sitemap on publication (first_published_at, article_id) include (updated_at)
    where withdrawn_at is null;
