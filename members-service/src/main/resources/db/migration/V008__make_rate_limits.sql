-- What bucket4j counts by; the key is a keyed hash, so no address of a person or a network is in here.
create table rate_limit (
    id text primary key,
    state bytea,
    expires_at bigint
);
create index rate_limit_end on rate_limit (expires_at);
