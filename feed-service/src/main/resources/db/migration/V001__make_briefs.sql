create table brief (
    id uuid primary key,
    version integer not null,
    slug text not null unique,
    headline text not null,
    text text not null,
    link text,
    -- Null while it is a draft. What follows is the copy that readers see.
    published_at timestamptz,
    public_headline text,
    public_text text,
    public_link text,
    updated_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    -- The article that it announces; null for a brief of its own.
    article_id uuid unique,
    article_version integer
);
create index brief_newest on brief (published_at desc, id desc)
    where published_at is not null and withdrawn_at is null;
create index brief_changed_last on brief (updated_at desc, id desc);

create table brief_correction (
    id uuid primary key,
    brief_id uuid not null references brief (id),
    at timestamptz not null,
    kind text not null,
    text text not null
);
create index correction_of_brief on brief_correction (brief_id, at);
