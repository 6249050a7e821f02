-- What the desk's list shows and finds of the work in progress: a list that looked into 100,000 drafts would unpack the text
-- of each. A trigger keeps it, so that a version that doesn't know it keeps it, too; the next migration fills it beside the
-- writers.
create table desk_line (
    article_id uuid primary key references article (id),
    headline text not null,
    standfirst text not null,
    kind text not null,
    language text not null,
    section_id uuid,
    topics uuid[] not null,
    authors uuid[] not null,
    lead_picture uuid,
    -- All that it shows, the lead picture among them.
    pictures uuid[] not null,
    saved_at timestamptz not null,
    saved_by text not null,
    saved_by_id uuid
);

create function desk_line_of(copy working_copy) returns desk_line language sql stable as $$
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
              select cast(copy.draft #>> '{leadPicture,media}' as uuid)
              where copy.draft #>> '{leadPicture,media}' is not null),
        copy.saved_at,
        copy.saved_by,
        copy.saved_by_id
$$;

create function put_desk_line() returns trigger language plpgsql as $$
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
        saved_by_id = excluded.saved_by_id;
    return null;
end
$$;

create trigger put_desk_line after insert or update on working_copy
    for each row execute function put_desk_line();
