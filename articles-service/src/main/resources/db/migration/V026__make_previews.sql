create table preview (
    id uuid primary key,
    article_id uuid not null references article (id),
    -- SHA-256 of the link's token, which is kept nowhere.
    token_hash bytea not null unique,
    -- Null for the work in progress as it stands when the link is opened.
    revision integer,
    note text not null,
    made_at timestamptz not null,
    made_by text not null,
    made_by_id uuid,
    expires_at timestamptz not null,
    last_opened_at timestamptz,
    revoked_at timestamptz
);
create index preview_of_article on preview (article_id, made_at desc, id desc);
