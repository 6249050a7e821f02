create table import (
    id uuid primary key,
    name text not null,
    state text not null check (state in ('queued', 'running', 'done', 'failed')),
    total integer not null,
    asked_at timestamptz not null,
    asked_by text not null,
    ended_at timestamptz,
    error text
);
-- Two archives at once would leave no worker for anything else.
create unique index import_one_at_a_time on import ((true)) where state in ('queued', 'running');
create index import_newest on import (asked_at desc, id desc);

-- What became of each thing in an archive; written with its effect, so that an import that is begun again passes it over.
create table import_outcome (
    import_id uuid not null references import (id),
    source text not null,
    kind text not null,
    state text not null,
    outcome text not null,
    primary key (import_id, source)
);

create table import_loss (
    number bigint generated always as identity primary key,
    import_id uuid not null references import (id),
    source text not null,
    title text not null,
    kind text not null,
    reason text not null,
    words text not null
);
create index import_loss_in_order on import_loss (import_id, number);
