-- The bar above every page; there is one row of it, empty while nothing breaks.
create table breaking_news (
    one boolean primary key check (one),
    version integer not null,
    headline text,
    link text,
    since timestamptz,
    until timestamptz
);

insert into breaking_news values (true, 0, null, null, null, null);
