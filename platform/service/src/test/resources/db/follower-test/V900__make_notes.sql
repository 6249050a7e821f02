create table note (subject uuid primary key, times integer not null);
