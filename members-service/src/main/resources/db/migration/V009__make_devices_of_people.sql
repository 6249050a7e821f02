create table person_device (
    person_id uuid not null references person (id),
    device text not null,
    first_seen_at timestamptz not null,
    primary key (person_id, device)
);
