-- What readers see has a version and a time of its own, so that work on a draft shows in neither.
alter table brief
    add column public_version integer not null default 0,
    add column public_updated_at timestamptz;
update brief set public_version = version + 1, public_updated_at = updated_at where published_at is not null;
