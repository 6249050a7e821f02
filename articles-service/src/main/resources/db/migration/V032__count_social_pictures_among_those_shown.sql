-- A picture that a story shows only where it is shared is in use, too. No story from before has one.
create or replace function desk_line_of(copy working_copy) returns desk_line language sql stable as $$
    select
        copy.article_id,
        coalesce(copy.draft ->> 'headline', ''),
        coalesce(copy.draft ->> 'standfirst', ''),
        coalesce(copy.draft ->> 'kind', 'news'),
        coalesce(copy.draft ->> 'language', 'en'),
        cast(copy.draft ->> 'section' as uuid),
        array(select cast(id #>> '{}' as uuid) from jsonb_path_query(copy.draft, '$.topics[*]') id),
        array(select cast(id #>> '{}' as uuid) from jsonb_path_query(copy.draft, '$.authors[*].id') id),
        cast(copy.draft #>> '{leadPicture,media}' as uuid),
        array(select cast(id #>> '{}' as uuid)
              from jsonb_path_query(copy.draft, '$.body.** ? (@.type == "picture").attrs.media') id
              union
              select cast(copy.draft #>> place as uuid)
              from unnest(array['leadPicture,media', 'social,picture']) name,
                   lateral (select string_to_array(name, ',')) as at (place)
              where copy.draft #>> place is not null),
        copy.saved_at,
        copy.saved_by,
        copy.saved_by_id
$$;
