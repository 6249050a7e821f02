-- What a browser was asked to sign, until it answers: once, and within minutes.
create table passkey_ceremony (
    id uuid primary key,
    -- Who adds a passkey; nobody, where somebody signs in.
    person_id uuid references person (id),
    request text not null,
    expires_at timestamptz not null
);
create index passkey_ceremony_end on passkey_ceremony (expires_at);
