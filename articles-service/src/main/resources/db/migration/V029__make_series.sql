create table series (
    id uuid primary key,
    version integer not null,
    slug text not null unique,
    name text not null,
    description text not null
);
