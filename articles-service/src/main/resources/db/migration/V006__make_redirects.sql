create table redirect (
    path text primary key,
    target text not null,
    made_at timestamptz not null
);
