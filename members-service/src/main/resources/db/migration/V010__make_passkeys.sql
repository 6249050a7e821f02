-- The public half of a key that a person's device keeps (WebAuthn).
create table passkey (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person (id),
    name text not null,
    credential_id bytea not null unique,
    public_key bytea not null,
    sign_count bigint not null,
    added_at timestamptz not null,
    last_used_at timestamptz
);
create index passkey_person on passkey (person_id, id);
