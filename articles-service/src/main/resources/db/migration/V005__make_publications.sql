-- What readers see: a copy of one revision, so that work on the article shows nowhere.
create table publication (
    article_id uuid primary key references article (id),
    version integer not null,
    revision integer not null,
    slug text not null unique,
    kind text not null,
    section_id uuid references section (id),
    -- The draft without its body, which lists don't need.
    copy jsonb not null,
    body jsonb not null,
    words integer not null,
    first_published_at timestamptz not null,
    updated_at timestamptz not null,
    imported boolean not null,
    withdrawn_at timestamptz,
    withdrawal_reason text
);
create index publication_newest on publication (first_published_at desc, article_id desc)
    where withdrawn_at is null and kind <> 'page';
create index publication_of_section on publication (section_id, first_published_at desc) where withdrawn_at is null;

create table publication_topic (
    article_id uuid not null references publication (article_id),
    topic_id uuid not null references topic (id),
    primary key (article_id, topic_id)
);
create index publication_of_topic on publication_topic (topic_id);

create table publication_author (
    article_id uuid not null references publication (article_id),
    author_id uuid not null references author (id),
    primary key (article_id, author_id)
);
create index publication_of_author on publication_author (author_id);

create table publication_media (
    article_id uuid not null references publication (article_id),
    media_id uuid not null references media (id),
    primary key (article_id, media_id)
);
create index publication_of_media on publication_media (media_id);

create table correction (
    id uuid primary key,
    article_id uuid not null references article (id),
    at timestamptz not null,
    kind text not null,
    text text not null
);
create index correction_of_article on correction (article_id, at);
create index correction_newest on correction (at desc, id desc);
