-- A row that is there already is written again, so that whoever renames waits for a worker who holds it, and marks the
-- story anew once that one has put it in by the old name. Stories that aren't in the index yet are marked, too: the row
-- of one may be in the making.
create or replace function mark_stories_of_author() returns trigger language plpgsql as $$
begin
    insert into search_due
    select article_id from publication_author join publication using (article_id)
    where author_id = new.id and withdrawn_at is null and kind <> 'PAGE'
    order by article_id
    on conflict (article_id) do update set article_id = excluded.article_id;
    return null;
end
$$;

create or replace function mark_stories_of_picture() returns trigger language plpgsql as $$
begin
    insert into search_due
    select article_id from publication_media join publication using (article_id)
    where media_id = new.id and withdrawn_at is null and kind <> 'PAGE'
    order by article_id
    on conflict (article_id) do update set article_id = excluded.article_id;
    return null;
end
$$;
