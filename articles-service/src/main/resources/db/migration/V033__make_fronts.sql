-- Ordered lists of stories that editors keep: the front, and Editors' Picks.
create table front (
    name text primary key,
    version integer not null,
    articles jsonb not null
);

insert into front values ('front', 0, '[]'), ('picks', 0, '[]');
