-- Apart from the person, so that the key can be destroyed, and backed up, by itself. Deferred, since what the key seals is
-- inserted with the person.
create table person_key (
    person_id uuid primary key references person (id) deferrable initially deferred,
    wrapped bytea not null
);
