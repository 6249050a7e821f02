alter table media add column decorative boolean not null default false;
