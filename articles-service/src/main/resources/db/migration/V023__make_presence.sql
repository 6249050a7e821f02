-- Who is in which story. Worth nothing after 25 s, so it needs no log: after a crash everybody says so again.
create unlogged table presence (
    article_id uuid not null,
    person_id uuid not null,
    name text not null,
    doing text not null check (doing in ('reading', 'typing')),
    seen_at timestamptz not null,
    primary key (article_id, person_id)
);
