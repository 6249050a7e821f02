create table task (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    key text not null,
    payload jsonb not null,
    state text not null default 'waiting' check (state in ('waiting', 'leased', 'failed')),
    due_at timestamptz not null default now(),
    attempt integer not null default 0,
    lease uuid,
    leased_until timestamptz,
    reason text
);
-- The same work asked for twice before it began is done once.
create unique index task_waiting_once on task (kind, key) where state = 'waiting';
create index task_due on task (due_at) where state <> 'failed';
