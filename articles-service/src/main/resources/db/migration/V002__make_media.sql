create table media (
    id uuid primary key,
    version integer not null,
    -- Names the files that belong to the present focal point; part of their addresses.
    edition integer not null,
    file_name text not null,
    width integer not null,
    height integer not null,
    orientation integer not null,
    alt text not null,
    caption text not null,
    credit text not null,
    focal_x double precision not null,
    focal_y double precision not null,
    uploaded_at timestamptz not null,
    -- Names the source of an imported picture, so that a second import finds it.
    origin text unique
);
create index media_newest on media (uploaded_at desc, id desc);

create table rendition (
    media_id uuid not null references media (id),
    edition integer not null,
    crop text not null,
    width integer not null,
    height integer not null,
    type text not null,
    primary key (media_id, edition, crop, width, type)
);
