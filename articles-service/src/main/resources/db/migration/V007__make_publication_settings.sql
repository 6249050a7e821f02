create table publication_settings (
    one boolean primary key check (one),
    version integer not null,
    settings jsonb not null
);

insert into publication_settings values (true, 0, '{"name": "The newspaper"}');
