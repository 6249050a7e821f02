-- Each time that a revision was shown to readers, and what they were told of it.
create table showing (
    id uuid primary key,
    article_id uuid not null references article (id),
    revision integer not null,
    at timestamptz not null,
    change text not null check (change in ('first', 'update', 'minor', 'correction'))
);
create index showing_of_revision on showing (article_id, revision, at desc);

-- Of what happened before, only the last time is known.
insert into showing
select gen_random_uuid(), article_id, revision, updated_at,
       case when updated_at = first_published_at then 'first' else 'update' end
from publication;
