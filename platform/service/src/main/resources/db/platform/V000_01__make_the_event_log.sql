-- One row: which history this is, and up to where it was trimmed.
create table event_epoch (
    one boolean primary key default true check (one),
    epoch uuid not null default gen_random_uuid(),
    trimmed_xid xid8 not null default '0',
    trimmed_number bigint not null default 0
);
insert into event_epoch default values;

create table event (
    number bigint generated always as identity primary key,
    -- The transaction that wrote the row: readers see it once every older transaction has ended.
    xid xid8 not null default pg_current_xact_id(),
    id uuid not null default gen_random_uuid(),
    type text not null,
    subject uuid not null,
    at timestamptz not null default now(),
    data jsonb not null
);
create index event_in_order on event (xid, number);
create index event_by_age on event (at);
