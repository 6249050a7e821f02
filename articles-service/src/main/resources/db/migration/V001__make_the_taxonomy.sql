create table section (
    id uuid primary key,
    version integer not null,
    slug text not null unique,
    name text not null,
    description text not null,
    parent_id uuid references section (id),
    place integer not null
);

create table topic (
    id uuid primary key,
    version integer not null,
    slug text not null unique,
    name text not null,
    description text not null
);
