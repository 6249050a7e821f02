-- What was heard last of each article, whether an item announces it or not. Takes the place of brief.article_version.
create table followed_article (
    article_id uuid primary key,
    version integer not null
);
insert into followed_article select article_id, coalesce(article_version, 0) from brief where article_id is not null;
alter table brief drop column article_version;
