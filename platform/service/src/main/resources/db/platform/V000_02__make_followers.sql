create table follower (
    name text primary key,
    cursor text not null
);

create table parked_event (
    id uuid primary key,
    follower text not null references follower (name),
    queue bigint generated always as identity,
    subject uuid not null,
    fact jsonb not null,
    -- Why the first of a subject's queue failed; those behind it have none.
    reason text,
    parked_at timestamptz not null default now()
);
create index parked_event_by_subject on parked_event (follower, subject, queue);
