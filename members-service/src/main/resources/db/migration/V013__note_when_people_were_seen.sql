-- Beside the person, so that coming in waits for nobody who holds the person, and the other way round.
create table person_seen (
    person_id uuid primary key references person (id),
    at timestamptz not null
);
