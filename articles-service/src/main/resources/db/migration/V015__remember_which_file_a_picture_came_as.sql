-- SHA-256 of the file as somebody brought it, so that the desk can say "this one is here already" before it is sent again.
-- Pictures from before have none; what is kept of a picture is cleansed and hashes to something else.
alter table media add column source_hash bytea;
create index media_by_source on media (source_hash) where source_hash is not null;
