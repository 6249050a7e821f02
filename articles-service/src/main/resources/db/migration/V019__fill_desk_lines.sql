insert into desk_line select line.* from working_copy copy cross join lateral desk_line_of(copy) line
on conflict (article_id) do nothing;
