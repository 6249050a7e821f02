create table imported (
    -- Site and number or name there, for ever.
    origin text primary key,
    thing uuid not null,
    -- Of what came; another one means that the archive says something else now.
    hash text not null,
    -- The revision of a story, or the version of a picture, that the import made; another one is somebody's work here.
    revision integer not null,
    -- In which the import left a story: draft, published or withdrawn.
    state text not null,
    -- Whose a picture was when it came; texts that show it are credited so.
    credit text not null
);
create index imported_thing on imported (thing);
