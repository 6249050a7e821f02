-- What stands below a public story goes live with it, as its text does.
alter table publication add column related jsonb not null default '[]';
update publication p set related = a.related from article a where a.id = p.article_id;
