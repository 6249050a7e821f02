-- The desk lists the parts of a series, drafts among them. The next migration fills it beside the writers.
alter table desk_line add column series_id uuid, add column part integer;

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
        copy.saved_by_id,
        cast(copy.draft ->> 'series' as uuid),
        cast(copy.draft ->> 'part' as integer)
$$;

create or replace function put_desk_line() returns trigger language plpgsql as $$
begin
    insert into desk_line select line.* from desk_line_of(new) line
    on conflict (article_id) do update set
        headline = excluded.headline,
        standfirst = excluded.standfirst,
        kind = excluded.kind,
        language = excluded.language,
        section_id = excluded.section_id,
        topics = excluded.topics,
        authors = excluded.authors,
        lead_picture = excluded.lead_picture,
        pictures = excluded.pictures,
        saved_at = excluded.saved_at,
        saved_by = excluded.saved_by,
        saved_by_id = excluded.saved_by_id,
        series_id = excluded.series_id,
        part = excluded.part;
    return null;
end
$$;
