-- Null for those that were kept before; counting them takes their text.
alter table revision add column words integer;
