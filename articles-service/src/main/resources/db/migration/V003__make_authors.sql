create table author (
    id uuid primary key,
    version integer not null,
    slug text not null unique,
    name text not null,
    role text not null,
    biography text not null,
    portrait_id uuid references media (id)
);
