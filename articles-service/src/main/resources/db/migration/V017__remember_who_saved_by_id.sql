-- Null for what was saved before, and for what no person or program saved.
alter table working_copy add column saved_by_id uuid;
alter table revision add column saved_by_id uuid;
