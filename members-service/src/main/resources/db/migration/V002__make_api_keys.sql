create table api_key (
    id uuid primary key,
    version integer not null,
    -- The person in whose name the program acts: every key has one of its own.
    person_id uuid not null references person (id),
    key_hash bytea not null unique,
    made_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz
);
