-- What devices know a person by: random, since whoever holds the device can read it, and the same for all passkeys of one.
create table passkey_handle (
    person_id uuid primary key references person (id),
    handle bytea not null unique
);
