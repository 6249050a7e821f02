create table session (
    id uuid primary key,
    person_id uuid not null references person (id),
    token_hash bytea not null unique,
    how text not null check (how in ('LINK', 'CODE', 'PASSKEY', 'INVITATION', 'OPERATOR')),
    device text not null,
    started_at timestamptz not null,
    last_used_at timestamptz not null,
    ends_at timestamptz not null
);
create index session_person on session (person_id);
create index session_last_used on session (last_used_at);
