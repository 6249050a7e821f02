-- In the database, so that a version that doesn't know the index can't leave in it what readers may not see any more.
create function keep_search_entry() returns trigger language plpgsql as $$
begin
    if new.withdrawn_at is null and new.kind <> 'PAGE' then
        insert into search_due (article_id) values (new.article_id)
        on conflict (article_id) do update set article_id = excluded.article_id;
    else
        delete from search_due where article_id = new.article_id;
    end if;
    delete from search_entry where article_id = new.article_id;
    return null;
end
$$;

create trigger keep_search_entry_of_new after insert on publication
    for each row execute function keep_search_entry();
create trigger keep_search_entry_of_changed after update on publication
    for each row when (
        (old.copy, old.body, old.kind, old.section_id, old.first_published_at, old.withdrawn_at)
        is distinct from
        (new.copy, new.body, new.kind, new.section_id, new.first_published_at, new.withdrawn_at))
    execute function keep_search_entry();

-- Stories are found by their authors' names, and by the words of a picture that has none of its own in the story.
create function mark_stories_of_author() returns trigger language plpgsql as $$
begin
    insert into search_due
    select article_id from publication_author join search_entry using (article_id)
    where author_id = new.id
    order by article_id
    on conflict do nothing;
    return null;
end
$$;
create trigger mark_stories_of_author after update on author
    for each row when (old.name is distinct from new.name) execute function mark_stories_of_author();

create function mark_stories_of_picture() returns trigger language plpgsql as $$
begin
    insert into search_due
    select article_id from publication_media join search_entry using (article_id)
    where media_id = new.id
    order by article_id
    on conflict do nothing;
    return null;
end
$$;
create trigger mark_stories_of_picture after update on media
    for each row when (old.caption is distinct from new.caption) execute function mark_stories_of_picture();
