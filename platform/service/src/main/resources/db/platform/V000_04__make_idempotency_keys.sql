create table idempotency_key (
    key text not null,
    actor text not null,
    body_hash bytea not null,
    status integer not null,
    location text,
    etag text,
    made_at timestamptz not null default now(),
    primary key (key, actor)
);
create index idempotency_key_by_age on idempotency_key (made_at);
