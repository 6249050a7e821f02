-- Whoever has an API key is a program; the default goes to those that were there before.
alter table person add column kind text not null default 'human' check (kind in ('human', 'program'));
update person set kind = 'program' where id in (select person_id from api_key);
