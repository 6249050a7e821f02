-- What readers find by words: a row for each story that they may see, and for nothing else. Stems are made in Java.
-- Who writes one holds the publication's row, so that it says what readers see.
create table search_entry (
    article_id uuid primary key references publication (article_id),
    first_published_at timestamptz not null,
    section_id uuid,
    authors uuid[] not null,
    -- Headline (A), standfirst and bylines (B): small enough to be ranked by without unpacking the text.
    title tsvector not null,
    -- The same with captions (C) and text (D).
    words tsvector not null
);
-- Texts stand beside the rows, so that going through thousands of matches reads a few pages.
alter table search_entry set (toast_tuple_target = 512);
-- What waits in a pending list is looked through by each search.
create index search_entry_title on search_entry using gin (title) with (gin_pending_list_limit = 256);
create index search_entry_words on search_entry using gin (words) with (gin_pending_list_limit = 1024);

-- Words as they were written, to find what a mistyped one was meant to be. Whether readers may learn one is asked of the
-- index each time.
create table search_word (
    word text primary key
);
create index search_word_like on search_word using gin (word gin_trgm_ops);

-- Stories whose row must be made anew. Whoever publishes makes it in the same transaction; what is left is the worker's.
create table search_due (
    article_id uuid primary key
);
