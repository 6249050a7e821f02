create table sign_in_link (
    id uuid primary key,
    kind text not null check (kind in ('LINK', 'INVITATION', 'OPERATOR')),
    -- Nobody, where somebody asked for an address that we don't know: such a row is made all the same, so that neither the
    -- answer nor its time nor a typed code tells who works here.
    person_id uuid references person (id),
    account bytea not null,
    token_hash bytea not null unique,
    browser_hash bytea,
    code_hash bytea,
    tries integer not null default 0 check (tries between 0 and 5),
    go_on_to text,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index sign_in_link_browser on sign_in_link (browser_hash, id);
create index sign_in_link_person on sign_in_link (person_id) where used_at is null;
create index sign_in_link_end on sign_in_link (expires_at);
