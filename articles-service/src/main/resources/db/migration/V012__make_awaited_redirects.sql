-- Old addresses of stories that aren't public yet: were they redirects, they would tell readers what the story is called.
create table awaited_redirect (
    path text primary key,
    article_id uuid not null references article (id)
);
create index awaited_redirect_of_article on awaited_redirect (article_id);
