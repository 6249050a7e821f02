-- One a person; the address waits sealed, and counts once both mailboxes have said yes.
create table address_change (
    person_id uuid primary key references person (id),
    address_sealed bytea not null,
    address_index bytea not null,
    old_token_hash bytea not null unique,
    new_token_hash bytea not null unique,
    old_confirmed_at timestamptz,
    new_confirmed_at timestamptz,
    expires_at timestamptz not null
);
create index address_change_end on address_change (expires_at);
