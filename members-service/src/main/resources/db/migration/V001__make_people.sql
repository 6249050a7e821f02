create table person (
    id uuid primary key,
    version integer not null,
    name text not null,
    state text not null check (state in ('active', 'suspended')),
    joined_at timestamptz not null
);

create table person_role (
    person_id uuid not null references person (id),
    role text not null,
    primary key (person_id, role)
);
