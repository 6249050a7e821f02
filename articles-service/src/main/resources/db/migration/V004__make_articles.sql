create table article (
    id uuid primary key,
    version integer not null,
    slug text not null unique,
    latest_revision integer not null,
    changed_at timestamptz not null,
    related jsonb not null,
    -- Names the source of an imported article, so that a second import finds it.
    origin text unique
);
create index article_changed_last on article (changed_at desc, id desc);

create table revision (
    article_id uuid not null references article (id),
    number integer not null,
    draft jsonb not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (article_id, number)
);

create table working_copy (
    article_id uuid primary key references article (id),
    version integer not null,
    draft jsonb not null,
    saved_at timestamptz not null,
    saved_by text not null
);

create table margin_note (
    id uuid primary key,
    article_id uuid not null references article (id),
    text text not null,
    written_at timestamptz not null,
    written_by text not null
);
create index margin_note_of_article on margin_note (article_id, written_at);
